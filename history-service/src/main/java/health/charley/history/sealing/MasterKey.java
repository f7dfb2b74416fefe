package health.charley.history.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A master key and the name by which rows refer to it. */
record MasterKey(String name, SecretKey key) {
    private static final int BYTES = 32;
    private static final String FILE = "file:";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,38}[a-z0-9])?");

    /** Reads {@code name=key} or {@code name=file:path}. */
    static MasterKey of(String setting) {
        var parts = setting.strip().split("=", 2);
        var name = parts[0].strip();
        if (parts.length != 2 || !NAME.matcher(name).matches()) {
            throw new MasterKeyFault(
                    "Each of charley.history.master-keys is name=key or name=file:path, the name at most"
                            + " 40 small letters, digits, dots and hyphens.");
        }
        return new MasterKey(name, new SecretKeySpec(bytes(name, parts[1].strip()), "AES"));
    }

    private static byte[] bytes(String name, String value) {
        var text = value.startsWith(FILE) ? read(name, value.substring(FILE.length())) : value;
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below; the cause would quote a character of the key
        }
        throw new MasterKeyFault("The master key '" + name + "' is not 32 bytes in Base64.");
    }

    private static String read(String name, String path) {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException unreadable) {
            throw new MasterKeyFault(
                    "The file '" + path + "' of the master key '" + name + "' can't be read.", unreadable);
        }
    }
}
