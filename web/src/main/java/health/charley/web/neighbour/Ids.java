package health.charley.web.neighbour;

/** How the services write ids in addresses. */
public final class Ids {
    /** The pattern of a UUIDv7, for the path of a resource: what is none is an id of nothing. */
    public static final String UUID_V7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private Ids() {}
}
