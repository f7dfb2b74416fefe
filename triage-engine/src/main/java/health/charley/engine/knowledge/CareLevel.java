package health.charley.engine.knowledge;

/** How soon to seek care, from the least to the most urgent. */
public enum CareLevel {
    /** Care for yourself at home. */
    SELF_CARE,
    /** See a clinician within days to two weeks. */
    CONSULTATION,
    /** See a clinician within 24 hours. */
    CONSULTATION_24,
    /** Go to an emergency department now. */
    EMERGENCY,
    /** Call an ambulance now. */
    EMERGENCY_AMBULANCE;

    /** The more urgent of two levels. */
    public CareLevel orHigher(CareLevel other) {
        return isAtLeast(other) ? this : other;
    }

    public boolean isAtLeast(CareLevel other) {
        return compareTo(other) >= 0;
    }
}
