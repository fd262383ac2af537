package fr.permanence.stays.ui.ready;

import fr.permanence.stays.ready.Need;

/**
 * Where the columns of the board stand: the name, one for each need, and whether she is ready. Where the board is narrow, name
 * and readiness have a line of their own above the needs.
 *
 * @param name how wide the name is, in pixels
 * @param cell how wide each need is
 * @param isNarrow whether the needs stand below the name
 */
record BoardColumns(double name, double cell, boolean isNarrow) {
    private static final double ROOMY_EMS = 40;
    private static final double NAME_EMS = 6.2;
    private static final double NAME_SHARE = 0.17;
    private static final double LAST_EMS = 4.3;

    /**
     * The columns in this width.
     *
     * @param em how large the letters are, in pixels
     * @param isOpen whether the needs are shown
     */
    static BoardColumns in(double width, double em, boolean isOpen) {
        double last = LAST_EMS * em;
        int needs = Need.values().length;
        if (!isOpen) return new BoardColumns(Math.max(0, width - last), 0, false);
        if (width < ROOMY_EMS * em) return new BoardColumns(Math.max(0, width - last), width / needs, true);
        double name = Math.max(NAME_EMS * em, width * NAME_SHARE);
        return new BoardColumns(name, Math.max(0, (width - name - last) / needs), false);
    }
}
