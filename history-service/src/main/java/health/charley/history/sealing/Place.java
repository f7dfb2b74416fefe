package health.charley.history.sealing;

import java.util.UUID;

/**
 * Where a sealed value stands: it opens there and nowhere else.
 *
 * @param table the table's name
 * @param column the column's name
 * @param row the row's id, beside the owner
 */
public record Place(String table, String column, UUID row) {

    /** What stands there, in words. */
    public String what() {
        return table + " " + column.replaceFirst("^content of ", "");
    }
}
