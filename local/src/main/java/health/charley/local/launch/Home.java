package health.charley.local.launch;

import health.charley.local.secret.LocalSecrets;
import health.charley.local.secret.PrivateFiles;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of what one local system keeps, readable by its owner only. Deleting it begins anew. */
public record Home(Path folder) {

    /** Creates the folders that are missing. */
    Home prepared() {
        PrivateFiles.createFolder(folder);
        PrivateFiles.createFolder(folder.resolve("log"));
        PrivateFiles.createFolder(folder.resolve("run"));
        return this;
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    /**
     * The secrets, made anew only together with the data: the passwords are in the database too.
     *
     * @throws CannotStart when there is data and its secrets are gone
     */
    LocalSecrets secrets() {
        var file = folder.resolve("secrets.properties");
        if (Files.isDirectory(postgres()) && !Files.exists(file)) {
            throw new CannotStart("The secrets in " + file + " are gone, and the database opens with them only."
                    + " Bring the file back, or begin anew by deleting " + postgres() + ".");
        }
        return LocalSecrets.keptIn(file);
    }

    /** Triage's signing key: with it, receipts of earlier runs stay valid. */
    Path receiptKey() {
        return folder.resolve("receipt-key.jwk");
    }

    /** Content's signing key: with it, what earlier runs handed out stays valid. */
    Path signingKey() {
        return folder.resolve("signing-key");
    }

    Path log(String name) {
        return folder.resolve("log").resolve(name + ".log");
    }

    /** The note about a process that was started, by which a later run finds what a killed one left. */
    Path process(String name) {
        return folder.resolve("run").resolve(name + ".process");
    }

    Path lock() {
        return folder.resolve("run").resolve("lock");
    }

    /** What runs now and where; it means nothing without the lock. */
    public Path running() {
        return folder.resolve("run").resolve("running.properties");
    }
}
