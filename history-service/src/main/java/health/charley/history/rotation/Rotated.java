package health.charley.history.rotation;

/**
 * What a rotation did.
 *
 * @param rewrapped people whose key is wrapped by the master key in use since now
 * @param unopened people whose key can't be opened here, because its master key is missing or it is broken
 */
record Rotated(long rewrapped, long unopened) {
    static final Rotated NOTHING = new Rotated(0, 0);

    Rotated plus(Rotated more) {
        return new Rotated(rewrapped + more.rewrapped, unopened + more.unopened);
    }
}
