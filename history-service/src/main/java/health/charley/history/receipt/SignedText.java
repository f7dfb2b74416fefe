package health.charley.history.receipt;

import com.fasterxml.jackson.databind.ObjectReader;
import health.charley.edge.compression.ReceiptPayload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A compact JWS (RFC 7515 §7.1), taken apart; whether its signature is right is another question.
 *
 * <p>It is signed as it is written: {@code header.payload} in ASCII (§5.2), whatever that decodes to.
 */
final class SignedText {
    private static final ObjectReader HEADER = ReceiptJson.readerFor(ReceiptHeader.class);

    private final byte[] text;
    private final int payloadAt;
    private final int signatureAt;

    private SignedText(byte[] text, int payloadAt, int signatureAt) {
        this.text = text;
        this.payloadAt = payloadAt;
        this.signatureAt = signatureAt;
    }

    /** The text, if it has three parts. What is not ASCII becomes a question mark, which is in no Base64. */
    static Optional<SignedText> of(String text) {
        var ascii = text.getBytes(StandardCharsets.US_ASCII);
        var payloadAt = text.indexOf('.') + 1;
        var signatureAt = text.indexOf('.', payloadAt) + 1;
        var hasThreeParts = payloadAt > 0 && signatureAt > 0 && text.indexOf('.', signatureAt) < 0;
        // a character of two units becomes one question mark, and what follows moves
        return hasThreeParts && ascii.length == text.length()
                ? Optional.of(new SignedText(ascii, payloadAt, signatureAt))
                : Optional.empty();
    }

    /**
     * The header.
     *
     * @throws IOException when it is no JSON object, or its summary is none
     * @throws IllegalArgumentException when it is not in Base64
     */
    ReceiptHeader header() throws IOException {
        return Optional.<ReceiptHeader>ofNullable(HEADER.readValue(decoded(0, payloadAt - 1)))
                .orElseThrow(() -> new IOException("The header is null."));
    }

    /**
     * The bytes that the text carries, expanded where the header says that they are deflated.
     *
     * @throws IOException when the header is no JSON object, or the bytes can't be expanded or are too many
     * @throws IllegalArgumentException when they are not in Base64
     */
    byte[] payload() throws IOException {
        return ReceiptPayload.read(decoded(payloadAt, signatureAt - 1), header().zip());
    }

    /** The bytes that a text carries, if it is written as it should be. */
    static Optional<byte[]> expanded(String text) {
        try {
            var parts = of(text);
            return parts.isPresent() ? Optional.of(parts.get().payload()) : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** What is signed. */
    ByteBuffer signed() {
        return ByteBuffer.wrap(text, 0, signatureAt - 1);
    }

    /**
     * The signature.
     *
     * @throws IllegalArgumentException when it is not in Base64
     */
    byte[] signature() {
        return decoded(signatureAt, text.length);
    }

    /** Whether the signature is in its one spelling: the last letter has bits to spare. */
    boolean isSignatureWrittenAs(byte[] signature) {
        var written = Base64.getUrlEncoder().withoutPadding().encode(signature);
        return Arrays.equals(text, signatureAt, text.length, written, 0, written.length);
    }

    private byte[] decoded(int from, int to) {
        return Base64.getUrlDecoder().decode(Arrays.copyOfRange(text, from, to));
    }
}
