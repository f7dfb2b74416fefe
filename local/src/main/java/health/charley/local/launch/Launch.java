package health.charley.local.launch;

import health.charley.local.database.LocalDatabase;
import health.charley.local.secret.LocalSecrets;
import health.charley.local.signin.Account;
import health.charley.local.signin.LocalSignIn;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One run of the whole system. All parts listen on the loopback address. If this program is killed, the services and
 * PostgreSQL go on; the next run ends them first.
 */
public final class Launch {
    /** Far above the usual twenty seconds: a busy laptop is no failure. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Checkout checkout;
    private final Home home;
    private final Ports ports;
    private final PrintStream out;
    private final Started started;

    public Launch(Checkout checkout, Map<String, String> environment, PrintStream out) {
        this.checkout = checkout;
        this.home = checkout.home();
        this.ports = Ports.from(environment);
        this.out = out;
        this.started = new Started(out);
    }

    /** Starts everything and stays until it is stopped from outside or a service ends; then everything stops. */
    public void untilStopped() {
        var run = SingleRun.begin(
                home.prepared(),
                new Running(
                        ports.url(Part.WEB), issuer(), ProcessHandle.current().pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(run), "stop"));
        try {
            var services = start();
            announce();
            awaitEnd(services);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            // what fails once everything is being stopped failed for that reason
            if (!started.isStopping()) {
                throw failure;
            }
        }
    }

    private void awaitEnd(List<RunningService> services) {
        var ended = (RunningService) CompletableFuture.anyOf(
                        services.stream().map(RunningService::onExit).toArray(CompletableFuture[]::new))
                .join();
        if (!started.isStopping()) {
            throw ended.ended();
        }
    }

    private List<RunningService> start() throws InterruptedException {
        checkout.requireBuilt();
        new Leftovers(home, out::println).end();
        ports.requireFree();
        out.println("Charley starts. Data, secrets and logs are in " + home.folder() + ".");
        var secrets = home.secrets();
        var services = startServices(secrets, startDatabase(secrets), startSignIn());
        for (var service : services) {
            awaitReady(service);
        }
        return services;
    }

    private String issuer() {
        return ports.url(Part.SIGN_IN) + "/charley";
    }

    private LocalSignIn startSignIn() {
        var signIn = started.start(Part.SIGN_IN.title, () -> LocalSignIn.start(ports.of(Part.SIGN_IN)));
        signIn.requireAnswer();
        ready(Part.SIGN_IN.title);
        return signIn;
    }

    private LocalDatabase startDatabase(LocalSecrets secrets) {
        var log = home.log("postgres");
        var database = started.start(Part.DATABASE.title, () -> {
            try {
                return LocalDatabase.kept(home.postgres(), ports.of(Part.DATABASE), log, secrets.databasePasswords());
            } catch (RuntimeException cause) {
                throw new CannotStart("PostgreSQL does not start: " + cause.getMessage() + LogEnd.of(log), cause);
            }
        });
        ready(Part.DATABASE.title);
        return database;
    }

    private List<RunningService> startServices(LocalSecrets secrets, LocalDatabase database, LocalSignIn signIn) {
        var services = new ArrayList<RunningService>();
        for (var program : new ServicePrograms(home, ports, secrets, database, signIn.issuer()).all()) {
            services.add(started.start(program.name(), () -> RunningService.start(program, checkout, ports)));
        }
        return services;
    }

    private void awaitReady(RunningService service) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!service.isReady()) {
            if (!service.isAlive() && !started.isStopping()) {
                throw service.ended();
            }
            if (System.nanoTime() > end) {
                throw service.late(PATIENCE);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        ready(service.name());
    }

    private void ready(String name) {
        out.println("  " + name + " is ready");
    }

    private void announce() {
        out.printf("""

                Open %s
                Sign in as one of: %s. No password is asked.
                A token for the APIs: ./charley token patient
                Ctrl-C stops everything.
                %n""", ports.url(Part.WEB), Account.names());
    }

    private void stop(SingleRun run) {
        started.stop();
        try {
            run.close();
        } catch (IOException cause) {
            out.println("The note about this run can't be deleted: " + cause.getMessage());
        }
    }
}
