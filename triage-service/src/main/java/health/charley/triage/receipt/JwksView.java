package health.charley.triage.receipt;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public keys by which receipts are checked (RFC 7517). */
@Schema(
        name = "Jwks",
        description = "The public keys by which receipts are checked (RFC 7517), the one that signs now first.")
public record JwksView(@NotNull List<JwkView> keys) {}
