package health.charley.content.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.charley.content.desk.Part;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the deliveries to a webhook, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeliveryList", description = "A part of the deliveries to a webhook, newest first.")
public record DeliveryListView(
        @Schema(required = true) List<DeliveryView> items,

        @Schema(description = "The cursor of the part that follows; left out at the end of the list.")
        String next) {

    /** The first of these, and a cursor to the rest when there are more than the limit. */
    static DeliveryListView from(List<Delivery> oneMore, int limit) {
        var part = Part.of(oneMore, limit, Delivery::number).map(DeliveryView::from);
        return new DeliveryListView(part.items(), part.next());
    }
}
