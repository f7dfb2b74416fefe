package health.charley.history.rotation;

import health.charley.history.owner.People;
import health.charley.history.sealing.MasterKeys;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;

/**
 * The command {@code rotate-keys}. It ends with 0 when every person's key is wrapped by the master key in use, 1 when some
 * can't be opened, 2 when another process rotates just now.
 */
public class RotateKeys implements QuarkusApplication {
    private static final int PAGE_SIZE = 200;

    private final KeyRotation rotation;
    private final MasterKeys masterKeys;
    private final People people;

    public RotateKeys(KeyRotation rotation, MasterKeys masterKeys, People people) {
        this.rotation = rotation;
        this.masterKeys = masterKeys;
        this.people = people;
    }

    @Override
    public int run(String... arguments) {
        return run(System.out);
    }

    int run(PrintStream out) {
        var rotated = rotation.rotate(masterKeys, PAGE_SIZE);
        if (rotated.isEmpty()) {
            out.println("Another process wraps keys just now. Try again when it is done.");
            return 2;
        }
        out.printf(
                "Wrapped the keys of %d people anew with the master key '%s'. %d can't be opened.%n",
                rotated.get().rewrapped(), masterKeys.current(), rotated.get().unopened());
        QuarkusTransaction.requiringNew()
                .call(people::byMasterKey)
                .forEach((name, count) -> out.printf("Master key '%s' wraps the keys of %d people.%n", name, count));
        return rotated.get().unopened() == 0 ? 0 : 1;
    }
}
