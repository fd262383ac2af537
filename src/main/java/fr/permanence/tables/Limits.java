package fr.permanence.tables;

/** How large a spreadsheet may be before it is refused: far above any centre's register, far below what hurts the machine. */
public final class Limits {
    /** Filled rows. */
    public static final int ROWS = 200_000;
    /** Columns. */
    public static final int COLUMNS = 500;
    /** Characters in a cell; what a spreadsheet program itself allows. */
    public static final int CELL = 32_767;

    /** Characters in a row of a text file. */
    static final int RECORD = 4_000_000;
    /** Bytes of a file on disk. */
    static final long FILE = 256L << 20;
    /** Parts inside a workbook. */
    static final int PARTS = 5_000;
    /** Bytes of one part of a workbook, unpacked. */
    static final long PART = 768L << 20;
    /** Bytes of the texts of a workbook, unpacked. */
    static final long SHARED_TEXTS = 192L << 20;
    /** How many times larger than packed a part may be, once past {@link #RATIO_FLOOR}. */
    static final long RATIO = 150;
    /** Bytes below which nobody minds how well a part was packed. */
    static final long RATIO_FLOOR = 16L << 20;

    private Limits() {}
}
