package health.charley.content.webhook;

import java.net.URI;
import java.util.UUID;

/** A delivery taken up for one try, with all that sending needs. */
record Parcel(long number, int attempt, UUID webhook, URI url, String message, String body) {}
