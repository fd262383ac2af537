package fr.permanence.stays.ui.ready;

import fr.permanence.stays.ready.Need;

/**
 * Where the columns of the board stand: the name, one for each need, and whether she is ready. Where the board is narrow, the
 * last has no column and stands below the name.
 *
 * @param name how wide the name is, in pixels
 * @param cell how wide each need is
 * @param last how wide the last column is; 0 when it stands below the name
 */
record BoardColumns(double name, double cell, double last) {
    private static final double ROOMY_EMS = 42;
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
        boolean isRoomy = width >= ROOMY_EMS * em || !isOpen;
        double last = isRoomy ? LAST_EMS * em : 0;
        if (!isOpen) return new BoardColumns(Math.max(0, width - last), 0, last);
        double name = Math.max(NAME_EMS * em, width * NAME_SHARE);
        return new BoardColumns(name, Math.max(0, (width - name - last) / Need.values().length), last);
    }

    boolean isNarrow() {
        return last == 0;
    }
}
