package health.charley.content.webhook;

import health.charley.content.SettableClock;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A receiver that listens, and a page that is taken down and put back; what was told of before is forgotten. */
abstract class Sending {
    static final String PAGE = "cellulitis";

    final Receiver receiver = Receiver.start();

    @Inject
    Dispatch dispatch;

    @Inject
    SettableClock clock;

    @BeforeEach
    void startEmpty() {
        WebhookApi.removeAll();
    }

    @AfterEach
    void restore() throws SQLException {
        WebhookApi.removeAll();
        WebhookApi.putBack(PAGE);
        receiver.close();
        clock.goOn();
    }
}
