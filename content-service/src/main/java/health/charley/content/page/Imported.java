package health.charley.content.page;

import java.time.Instant;

/** That a revision came from a file: the file's SHA-256 in hexadecimal, and when it was taken over. */
public record Imported(String sha256, Instant at) {}
