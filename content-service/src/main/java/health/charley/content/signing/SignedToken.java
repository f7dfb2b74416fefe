package health.charley.content.signing;

import java.time.Instant;

/**
 * What a genuine token says that has not expired.
 *
 * @param id random, of no other token: by it a feature can let a token count once
 * @param subject what the token is about, as it was handed out
 */
public record SignedToken(String id, String subject, Instant issuedAt, Instant expiresAt) {}
