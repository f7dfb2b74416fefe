package health.charley.web.neighbour;

/** How the services write ids in addresses. */
public final class Ids {
    /** The pattern of a UUID, for the path of a resource. */
    public static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Ids() {}
}
