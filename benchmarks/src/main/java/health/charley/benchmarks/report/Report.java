package health.charley.benchmarks.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one command measured: printed as it comes, and kept as JSON. */
public final class Report {
    private static final JsonMapper JSON = new JsonMapper();

    private final String command;
    private final PrintWriter out;
    private final List<String> remarks = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    /** {@code command} as it is typed, without the name of the program. */
    public Report(String command, PrintWriter out) {
        this.command = command;
        this.out = out;
        out.println("== " + command);
    }

    /** Something to know about the figures. */
    public void remark(String sentence) {
        remarks.add(sentence);
        out.println(sentence);
        out.flush();
    }

    public void add(Figure figure) {
        figures.add(figure);
        out.println("  " + figure.line());
        out.flush();
    }

    /** Keeps all of it in a file of the folder that is named after the command. */
    public void keep(Path folder) {
        var file = folder.resolve(command + ".json");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The figures cannot be kept in " + file + ".", e);
        }
    }

    private ObjectNode json() {
        var json = JSON.createObjectNode();
        json.put("command", "./charley bench " + command);
        json.put("date", LocalDate.now().toString());
        json.put("java", Runtime.version().toString());
        json.put("cores", Runtime.getRuntime().availableProcessors());
        remarks.forEach(json.withArray("remarks")::add);
        figures.forEach(figure -> add(figure, json.withArray("figures").addObject()));
        return json;
    }

    private static void add(Figure figure, ObjectNode json) {
        json.put("name", figure.name());
        json.put("value", figure.value());
        json.put("unit", figure.unit());
        figure.interval().ifPresent(interval -> {
            json.put("from", interval.from());
            json.put("to", interval.to());
        });
        figure.goal().ifPresent(goal -> {
            json.put("goal", goal.side().words() + " " + goal.bound());
            json.put("reached", goal.isReachedBy(figure.value()));
        });
    }
}
