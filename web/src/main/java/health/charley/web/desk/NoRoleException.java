package health.charley.web.desk;

/** Somebody who is signed in asked for the desk and has no role at it. */
final class NoRoleException extends RuntimeException {
    NoRoleException() {
        super("The account has no role at the desk.");
    }
}
