export interface Preference {
    readonly code?: number;
    readonly example?: string;
}
export declare function readPreference(header: string | null): Preference | undefined;
