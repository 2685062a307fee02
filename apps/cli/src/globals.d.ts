/** The version of the package, which the build writes in. */
declare const CLI_VERSION: string;
