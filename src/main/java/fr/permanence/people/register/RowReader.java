package fr.permanence.people.register;

import fr.permanence.people.Birth;
import fr.permanence.people.PersonDraft;
import fr.permanence.tables.Cell;
import fr.permanence.tables.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads rows of the register into people, by what each column becomes. */
final class RowReader {
    private final List<Column> columns;
    private final BirthCell births;

    RowReader(List<Column> columns, LocalDate today) {
        this.columns = columns.stream()
                .filter(column -> column.use() instanceof Use.Becomes)
                .toList();
        this.births = new BirthCell(today);
    }

    RowReading read(Row row) {
        return new OneRow(row).read();
    }

    /** One row while it is being read. */
    private final class OneRow {
        private final Row row;
        private final List<CellError> errors = new ArrayList<>();
        private final Map<Target, String> single = new LinkedHashMap<>();
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> phones = new LinkedHashSet<>();
        private final Set<String> languages = new LinkedHashSet<>();
        private Birth birth = Birth.UNKNOWN;
        private boolean filled;

        OneRow(Row row) {
            this.row = row;
        }

        RowReading read() {
            for (Column column : columns) {
                Optional<Cell> cell = row.at(column.index());
                if (cell.isEmpty() || !(column.use() instanceof Use.Becomes becomes)) continue;
                if (ListCells.saysNothing(cell.get().text())) continue;
                filled = true;
                take(column, becomes.target(), cell.get());
            }
            if (!filled) return new RowReading.Nothing();
            Optional<PersonDraft> draft = errors.isEmpty() ? draft() : Optional.empty();
            return draft.isPresent() ? new RowReading.Person(draft.get()) : new RowReading.Wrong(errors);
        }

        private void take(Column column, Target target, Cell cell) {
            switch (target) {
                case CHOSEN_NAME, FAMILY_NAME -> keep(column, NameCells.name(cell), name -> single.put(target, name));
                case CODE, REGISTER_NUMBER -> keep(column, NameCells.mark(cell), mark -> single.put(target, mark));
                case ALIAS -> keep(column, NameCells.aliases(cell), aliases::addAll);
                case PHONE -> keep(column, ListCells.phones(cell), phones::addAll);
                case LANGUAGE -> keep(column, ListCells.languages(cell), languages::addAll);
                case BIRTH_DATE -> keep(column, births.date(cell), found -> birth(column, found));
                case BIRTH_YEAR -> keep(column, births.year(cell), found -> birth(column, found));
            }
        }

        private <T> void keep(Column column, Parsed<T> parsed, Consumer<T> into) {
            switch (parsed) {
                case Parsed.Good<T> good -> into.accept(good.value());
                case Parsed.Bad<T> bad ->
                    errors.add(CellError.of(
                            row.number(), column, bad.key(), bad.arguments().toArray()));
            }
        }

        private void birth(Column column, Birth found) {
            boolean known = !(birth instanceof Birth.Unknown);
            if (known && !java.util.Objects.equals(birth.year(), found.year())) {
                errors.add(CellError.of(row.number(), column, "birth-disagrees"));
            } else if (!(birth instanceof Birth.On)) {
                birth = found;
            }
        }

        private Optional<PersonDraft> draft() {
            String family = named(Target.FAMILY_NAME);
            String chosen = named(Target.CHOSEN_NAME);
            if (chosen == null) {
                chosen = family != null ? family : aliases.stream().findFirst().orElse(null);
                family = null;
            }
            if (chosen == null) {
                errors.add(CellError.ofRow(row.number(), "no-name"));
                return Optional.empty();
            }
            return Optional.of(new PersonDraft(
                    chosen,
                    family,
                    otherThan(chosen, family),
                    birth,
                    List.copyOf(phones),
                    List.copyOf(languages),
                    single.get(Target.CODE),
                    single.get(Target.REGISTER_NUMBER)));
        }

        private @Nullable String named(Target target) {
            String name = single.get(target);
            return name == null || name.isBlank() ? null : name;
        }

        /** The aliases that say more than the names, each once however it is written. */
        private List<String> otherThan(String chosen, @Nullable String family) {
            Function<String, String> folded = Folded::name;
            Set<String> said = new LinkedHashSet<>();
            said.add(folded.apply(chosen));
            if (family != null) said.add(folded.apply(family));
            return aliases.stream()
                    .filter(alias -> said.add(folded.apply(alias)))
                    .toList();
        }
    }
}
