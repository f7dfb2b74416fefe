package health.charley.local.secret;

import health.charley.local.database.DatabasePasswords;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the parts of one local system know and nobody else: made at the first start and kept in one file. */
public final class LocalSecrets {
    private static final int BYTES = 32;
    private static final String CLIENT_SECRET = "web.client-secret";
    private static final String COOKIE_KEY = "web.cookie-key";
    private static final String MASTER_KEY = "history.master-key";

    private final Map<String, String> byName;

    private LocalSecrets(Map<String, String> byName) {
        this.byName = byName;
    }

    /** Reads the secrets, or makes those that the file lacks. */
    public static LocalSecrets keptIn(Path file) {
        var secrets = new TreeMap<>(read(file));
        var known = secrets.size();
        DatabasePasswords.roles().forEach(role -> secrets.computeIfAbsent(ofRole(role), name -> random()));
        secrets.computeIfAbsent(CLIENT_SECRET, name -> random());
        secrets.computeIfAbsent(COOKIE_KEY, name -> random());
        secrets.computeIfAbsent(MASTER_KEY, name -> random());
        if (secrets.size() > known) {
            PrivateFiles.write(file, text(secrets));
        }
        return new LocalSecrets(secrets);
    }

    public DatabasePasswords databasePasswords() {
        return new DatabasePasswords(DatabasePasswords.roles().stream()
                .collect(Collectors.toMap(Function.identity(), role -> byName.get(ofRole(role)))));
    }

    /** By which web shows the sign-in who it is. */
    public String clientSecret() {
        return byName.get(CLIENT_SECRET);
    }

    /** By which web seals what it keeps in cookies: 32 bytes in Base64. */
    public String cookieKey() {
        return byName.get(COOKIE_KEY);
    }

    /** By which history seals the keys of people: 32 bytes in Base64. */
    public String masterKey() {
        return byName.get(MASTER_KEY);
    }

    private static String ofRole(String role) {
        return "database." + role;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(Map<String, String> secrets) {
        return secrets.entrySet().stream()
                .map(secret -> secret.getKey() + "=" + secret.getValue() + "\n")
                .collect(Collectors.joining("", "# Secrets of this machine's Charley. Made at the first start.\n", ""));
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(Function.identity(), properties::getProperty));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
