package health.charley.local.launch;

import health.charley.local.database.LocalDatabase;
import java.util.function.Consumer;

/**
 * What a run leaves behind that was killed and so could not stop its services. They go on running; the next start finds
 * and ends them. The services go first, because PostgreSQL waits for those that are connected.
 */
final class Leftovers {
    private final Home home;
    private final Consumer<String> report;

    Leftovers(Home home, Consumer<String> report) {
        this.home = home;
        this.report = report;
    }

    void end() {
        Part.services()
                .forEach(part ->
                        new StartedProcess(home.process(part.title)).alive().ifPresent(process -> end(part, process)));
        LocalDatabase.leftover(home.postgres()).ifPresent(process -> end(Part.DATABASE, process));
    }

    private void end(Part part, ProcessHandle process) {
        report.accept("Ending " + part.title + " (process " + process.pid() + "), left by a run that was killed.");
        Ending.of(process);
    }
}
