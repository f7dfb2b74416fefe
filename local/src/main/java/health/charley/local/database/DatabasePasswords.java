package health.charley.local.database;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One password for each role of the database server, the administrator included. */
public record DatabasePasswords(Map<String, String> byRole) {
    /** The role that creates databases and roles; no service uses it. */
    public static final String ADMINISTRATOR = "postgres";

    public DatabasePasswords {
        byRole = Map.copyOf(byRole);
        if (!byRole.keySet().containsAll(roles())) {
            throw new IllegalArgumentException("Each of the roles " + roles() + " needs a password.");
        }
    }

    /** Each role that has a password. */
    public static List<String> roles() {
        var ofDatabases = Arrays.stream(Database.values()).flatMap(database -> database.roles().stream());
        return Stream.concat(Stream.of(ADMINISTRATOR), ofDatabases).toList();
    }

    /** A password of 128 random bits for each role. */
    public static DatabasePasswords random() {
        var random = new SecureRandom();
        return new DatabasePasswords(roles().stream().collect(Collectors.toMap(Function.identity(), role -> {
            var bytes = new byte[16];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        })));
    }

    String of(String role) {
        return byRole.get(role);
    }

    /** Names the roles only: passwords are never printed. */
    @Override
    public String toString() {
        return "passwords of " + byRole.keySet();
    }
}
