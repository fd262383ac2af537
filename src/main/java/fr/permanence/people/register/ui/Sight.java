package fr.permanence.people.register.ui;

import fr.permanence.people.register.CellError;
import fr.permanence.people.register.Column;
import fr.permanence.people.register.RegisterPreview;
import fr.permanence.people.register.RegisterPreview.Line;
import fr.permanence.people.register.RegisterSheet;
import fr.permanence.people.register.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A preview as it is looked at: its columns, and everything that is wrong with the place where it is.
 *
 * @param preview what bringing in the file would do
 * @param columns the columns that are brought in, from left to right
 * @param wrongs what is wrong, from the first row to the last
 */
record Sight(RegisterPreview preview, List<Column> columns, List<Wrong> wrongs) {
    Sight {
        columns = List.copyOf(columns);
        wrongs = List.copyOf(wrongs);
    }

    /** One thing that is wrong, and the cell it is in. */
    record Wrong(Spot spot, CellError error) {}

    static Sight of(RegisterPreview preview) {
        List<Column> columns = preview.sheet().broughtIn();
        List<Wrong> wrongs = new ArrayList<>();
        for (int line = 0; line < preview.lines().size(); line++) {
            if (!(preview.lines().get(line).verdict() instanceof Verdict.Rejected rejected)) continue;
            for (CellError error : rejected.errors()) {
                wrongs.add(new Wrong(new Spot(line, placeOf(error, columns)), error));
            }
        }
        return new Sight(preview, columns, wrongs);
    }

    private static int placeOf(CellError error, List<Column> columns) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).index() == error.column()) return place;
        }
        return Spot.VERDICT;
    }

    RegisterSheet sheet() {
        return preview.sheet();
    }

    /** Whether there is somebody to bring in: with all rows, or with the rejected ones left aside. */
    boolean canBringIn(boolean goodRowsOnly) {
        return preview.added() > 0 && (goodRowsOnly || preview.rejected() == 0);
    }

    /** What is wrong in this column of a line; {@link Spot#VERDICT} for what is wrong with the whole row. */
    Optional<CellError> wrongIn(Line line, int place) {
        if (!(line.verdict() instanceof Verdict.Rejected rejected)) return Optional.empty();
        return rejected.errors().stream()
                .filter(error -> placeOf(error, columns) == place)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Sight of " + preview.lines().size() + " rows";
    }
}
