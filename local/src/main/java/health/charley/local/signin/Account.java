package health.charley.local.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sample accounts. None of them is a person. */
public enum Account {
    PATIENT("patient", "Sample Patient", List.of()),
    PATIENT_2("patient2", "Second Sample Patient", List.of()),
    EDITOR("editor", "Sample Editor", List.of("editor")),
    REVIEWER("reviewer", "Sample Medical Reviewer", List.of("medical-reviewer")),
    CLINICIAN("clinician", "Sample Clinician Who Also Writes", List.of("editor", "medical-reviewer")),
    PUBLISHER("publisher", "Sample Publisher", List.of("publisher")),
    MODERATOR("moderator", "Sample Moderator", List.of("moderator")),
    OPERATOR("operator", "Sample Operator", List.of("operator"));

    private final String accountName;
    private final String displayName;
    private final List<String> roles;

    Account(String accountName, String displayName, List<String> roles) {
        this.accountName = accountName;
        this.displayName = displayName;
        this.roles = roles;
    }

    /** The account of that name; the message names all there are. */
    public static Account named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no account '" + name + "'. The accounts are: " + names() + "."));
    }

    static Optional<Account> find(String name) {
        return Arrays.stream(values())
                .filter(account -> account.accountName.equals(name))
                .findFirst();
    }

    /** All account names, parted by commas. */
    public static String names() {
        return Arrays.stream(values()).map(Account::accountName).collect(Collectors.joining(", "));
    }

    /** The name to sign in with, which is also the token's {@code sub}. */
    public String accountName() {
        return accountName;
    }

    public String displayName() {
        return displayName;
    }

    public List<String> roles() {
        return roles;
    }

    /** What tokens say about the account beyond {@code sub}. */
    Map<String, Object> claims() {
        return Map.of("name", displayName, "preferred_username", accountName, "groups", roles);
    }
}
