package fr.permanence.people.register.ui;

import fr.permanence.people.register.Column;
import fr.permanence.people.register.Target;
import fr.permanence.people.register.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the person decided of the columns of a file, against what their headings say. */
final class ColumnChoices {
    /** Each by the place of its column, from 0. */
    private final Map<Integer, Choice> choices = new HashMap<>();

    /** A decision, and the heading it was made for. */
    private record Choice(String heading, Use use) {}

    /** This column becomes the target, or stays in the spreadsheet; another that said the same gives way. */
    void decide(List<Column> columns, Column column, @Nullable Target target) {
        keep(column, target == null ? new Use.LeftOut(Use.Why.CHOSEN) : new Use.Becomes(target));
        if (target == null || target.mayBeSeveral()) return;
        for (Column other : columns) {
            if (other.index() != column.index() && other.becomes(target))
                keep(other, new Use.LeftOut(Use.Why.SAID_BY_ANOTHER));
        }
    }

    private void keep(Column column, Use use) {
        choices.put(column.index(), new Choice(column.heading(), use));
    }

    /** Forgets what was decided of columns that are not among these; whether there was such a decision. */
    boolean forgetOthersThan(List<Column> columns) {
        Map<Integer, String> headings = columns.stream().collect(Collectors.toMap(Column::index, Column::heading));
        return choices.entrySet()
                .removeIf(choice -> !choice.getValue().heading().equals(headings.get(choice.getKey())));
    }

    void clear() {
        choices.clear();
    }

    /** Each decision by the place of its column, from 0. */
    Map<Integer, Use> asUses() {
        return choices.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, choice -> choice.getValue().use()));
    }
}
