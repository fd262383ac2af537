package fr.permanence.stays.ui.ready;

import fr.permanence.ids.ParticipantId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.stays.Light;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.ready.Cell;
import fr.permanence.stays.ready.Need;
import fr.permanence.stays.ready.ReadyRow;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The board of one stay, and the cell that a key would open. */
final class ReadyModel {
    private static final List<Need> NEEDS = List.of(Need.values());

    private final ReadyServices services;
    private final Voice voice;
    private final Lane lane;
    private final ObjectProperty<List<BoardLine>> lines = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Spot> chosen = new SimpleObjectProperty<>();
    private @Nullable StayId stay;

    ReadyModel(Background background, ReadyServices services, Voice voice) {
        this.services = services;
        this.voice = voice;
        lane = background.lane();
    }

    /** A cell: whose, and which of the needs. */
    record Spot(ParticipantId who, Need need) {}

    /** Everybody of the stay: who goes or may go first, who withdrew last. */
    ObjectProperty<List<BoardLine>> linesProperty() {
        return lines;
    }

    ObjectProperty<@Nullable Spot> chosenProperty() {
        return chosen;
    }

    /** Whether the board is open, and not one light for each. */
    boolean maySee() {
        return services.readiness().maySee();
    }

    boolean isOf(StayId of) {
        return of.equals(stay);
    }

    void show(StayId of) {
        if (!of.equals(stay)) {
            stay = of;
            chosen.set(null);
            lines.set(List.of());
        }
        askAgain();
    }

    void nothing() {
        stay = null;
        lane.clear();
        chosen.set(null);
        lines.set(List.of());
    }

    void askAgain() {
        StayId of = stay;
        if (of != null) lane.run(() -> read(of), this::take, voice::trouble);
    }

    private List<BoardLine> read(StayId of) {
        Map<ParticipantId, ReadyRow> rows = new HashMap<>();
        if (maySee())
            for (ReadyRow row : services.readiness().board(of))
                rows.put(row.line().participant().id(), row);
        Map<PersonId, Light> lights = services.readiness().lights(of);
        List<BoardLine> going = new ArrayList<>();
        List<BoardLine> gone = new ArrayList<>();
        for (ParticipantLine line : services.pipeline().going().queries().of(of)) {
            ReadyRow row = rows.get(line.participant().id());
            Light light = row == null ? lights.getOrDefault(line.person().id(), Light.MISSING) : row.light();
            BoardLine one = new BoardLine(line, row, light);
            (one.isGone() ? gone : going).add(one);
        }
        going.addAll(gone);
        return List.copyOf(going);
    }

    private void take(List<BoardLine> answer) {
        int before = rowOfChosen();
        lines.set(answer);
        // Where she was taken out of the list, the one who stands there now.
        if (answer.isEmpty()) chosen.set(null);
        else if (rowOfChosen() < 0)
            chosen.set(new Spot(
                    answer.get(Math.clamp(before, 0, answer.size() - 1)).id(), needOfChosen()));
    }

    Optional<BoardLine> chosenLine() {
        int row = rowOfChosen();
        return row < 0 ? Optional.empty() : Optional.of(lines.get().get(row));
    }

    private int rowOfChosen() {
        Spot spot = chosen.get();
        if (spot == null) return -1;
        for (int row = 0; row < lines.get().size(); row++)
            if (lines.get().get(row).id().equals(spot.who())) return row;
        return -1;
    }

    private Need needOfChosen() {
        Spot spot = chosen.get();
        return spot == null ? Need.AGREEMENT : spot.need();
    }

    /** So many rows down and columns on, within the board. */
    void move(int down, int on) {
        if (lines.get().isEmpty()) return;
        int row = Math.clamp(rowOfChosen() + (long) down, 0, lines.get().size() - 1);
        int column = Math.clamp(needOfChosen().ordinal() + (long) on, 0, NEEDS.size() - 1);
        chosen.set(new Spot(lines.get().get(row).id(), NEEDS.get(column)));
    }

    /** To the first column (-1) or the last one (1). */
    void toEnd(int way) {
        move(0, way * NEEDS.size());
    }

    /**
     * On to the next cell that is not in order, read row by row from the chosen one, around the end.
     *
     * @return false when all is in order
     */
    boolean nextMissing() {
        List<Spot> open = new ArrayList<>();
        for (BoardLine line : lines.get())
            for (Need need : NEEDS) {
                Cell cell = line.cells().get(need);
                if (cell != null && cell.light() != Light.OK) open.add(new Spot(line.id(), need));
            }
        if (open.isEmpty()) return false;
        Spot from = chosen.get();
        chosen.set(open.stream()
                .filter(spot -> from != null && isAfter(spot, from))
                .findFirst()
                .orElse(open.getFirst()));
        return true;
    }

    private boolean isAfter(Spot spot, Spot from) {
        int row = rowOf(spot.who());
        int fromRow = rowOf(from.who());
        return row > fromRow || (row == fromRow && spot.need().compareTo(from.need()) > 0);
    }

    private int rowOf(ParticipantId who) {
        for (int row = 0; row < lines.get().size(); row++)
            if (lines.get().get(row).id().equals(who)) return row;
        return -1;
    }
}
