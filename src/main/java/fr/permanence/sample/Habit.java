package fr.permanence.sample;

/** How often an invented person comes, in the proportions of the reference centre: 50, 100 and 600 of 750. */
enum Habit {
    REGULAR(40, 0.12),
    OCCASIONAL(12, 0.25),
    DISTANT(2, 0.35);

    private final double weight;
    private final double shareWhoStopped;

    /**
     * @param weight how often she comes, against the others
     * @param shareWhoStopped the share of them who do not come any more
     */
    Habit(double weight, double shareWhoStopped) {
        this.weight = weight;
        this.shareWhoStopped = shareWhoStopped;
    }

    static Habit by(Chance chance) {
        double at = chance.fraction() * 750;
        if (at < 50) return REGULAR;
        return at < 150 ? OCCASIONAL : DISTANT;
    }

    double weight() {
        return weight;
    }

    double shareWhoStopped() {
        return shareWhoStopped;
    }
}
