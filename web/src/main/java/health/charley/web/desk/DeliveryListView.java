package health.charley.web.desk;

import health.charley.web.html.Moment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A part of the deliveries to a webhook, newest first; {@code next} is the cursor of the following part, or empty. */
public record DeliveryListView(List<DeliveryView> items, String next) {
    public DeliveryListView {
        items = Lists.of(items);
        next = Objects.requireNonNullElse(next, "");
    }

    /** A message and how its sending goes. */
    public record DeliveryView(
            String id,
            String event,
            String kind,
            String slug,
            String language,
            String happenedAt,
            String status,
            int tries,
            String triedAt,
            Optional<Integer> responseStatus,
            String failure,
            String nextTryAt) {
        public DeliveryView {
            triedAt = Objects.requireNonNullElse(triedAt, "");
            responseStatus = Objects.requireNonNullElse(responseStatus, Optional.empty());
            failure = Objects.requireNonNullElse(failure, "");
            nextTryAt = Objects.requireNonNullElse(nextTryAt, "");
        }

        public PageAddress page() {
            return new PageAddress(kind, slug, language);
        }

        /** What it tells of. */
        public String toldOf() {
            return WebhookEvents.inWords(event);
        }

        public String happened() {
            return Moment.inWords(happenedAt);
        }

        /** How far it has come, as a sentence. */
        public String standing() {
            String often = tries == 1 ? "once" : tries + " times";
            return switch (status) {
                case "delivered" -> "Delivered, tried " + often + ".";
                case "given-up" -> "Given up, tried " + often + ".";
                default -> tries == 0 ? "Waits to be sent." : "Not delivered yet, tried " + often + ".";
            };
        }

        /** Why the last try did not get through, as a sentence; empty if it did. */
        public String trouble() {
            return switch (failure) {
                case "" -> "";
                case "address-refused" -> "The address is within a private network.";
                case "name-unknown" -> "The name of the host is unknown.";
                case "timed-out" -> "There was no answer in time.";
                case "not-connected" -> "There was no connection.";
                case "redirected" -> "The answer points to another address.";
                default ->
                    "The answer was not one of success"
                            + responseStatus.map(code -> ", but " + code).orElse("") + ".";
            };
        }

        /** When it is tried again, in words; empty when it ended. */
        public String nextTry() {
            return nextTryAt.isEmpty() ? "" : Moment.inWords(nextTryAt);
        }
    }
}
