/** A version as we write it in ETag and read it in If-Match: of a file, a number; of a part edited by itself, its record's id. */
export const versionTag = '(?:W/)?"(\\d{1,9}|[a-z]+_[0-9A-Z]{26})"';
