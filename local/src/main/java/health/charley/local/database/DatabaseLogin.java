package health.charley.local.database;

/** What a client needs to enter a database: address, role and password. */
public record DatabaseLogin(String jdbcUrl, String user, String password) {

    /** Leaves the password out: logins end up in messages. */
    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
