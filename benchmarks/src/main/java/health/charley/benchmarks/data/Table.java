package health.charley.benchmarks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A comma-separated file with a heading and without quotes. */
public record Table(Path file, List<String> heading, List<Row> rows) {

    /** One line of a table. */
    public record Row(Heading heading, List<String> cells) {
        public String text(String column) {
            return cells.get(heading.place(column));
        }

        /** A number of zero or more. */
        public double number(String column) {
            return heading.number(text(column));
        }

        /** The number, zero or more, in the column at this place from 0. */
        public double number(int place) {
            return heading.number(cells.get(place));
        }
    }

    /** The names of the columns. */
    record Heading(Path file, List<String> columns) {
        int place(String column) {
            var place = columns.indexOf(column);
            if (place < 0) {
                throw new DataFault(file + " has no column '" + column + "'.");
            }
            return place;
        }

        double number(String cell) {
            try {
                var number = Double.parseDouble(cell);
                if (number >= 0) {
                    return number;
                }
                throw new DataFault(file + " has '" + cell + "' where a number of zero or more belongs.");
            } catch (NumberFormatException e) {
                throw new DataFault(file + " has '" + cell + "' where a number belongs.", e);
            }
        }
    }

    public static Table read(Path file) {
        var lines = lines(file);
        var columns = cells(lines.get(0));
        var heading = new Heading(file, columns);
        var rows = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> row(heading, line))
                .toList();
        return new Table(file, columns, rows);
    }

    private static Row row(Heading heading, String line) {
        var cells = cells(line);
        if (cells.size() != heading.columns().size() || line.indexOf('"') >= 0) {
            throw new DataFault(heading.file() + " has a line that does not fit its heading: " + line);
        }
        return new Row(heading, cells);
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static List<String> lines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                throw new DataFault(file + " is empty.");
            }
            return lines;
        } catch (IOException e) {
            throw new DataFault(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
