package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.Visit;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What is typed at the desk, who answers to it and which row is chosen. It never hands out a row that was proposed for
 * another text than the one in the box.
 */
public final class BoxModel {
    private final Background background;
    private final Lane lane;
    private final DeskServices services;
    private final Consumer<Exception> trouble;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Proposal> proposal = new SimpleObjectProperty<>(Proposal.EMPTY);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(Notice.NONE);
    private int stepsWaiting;

    BoxModel(Background background, DeskServices services, Consumer<Exception> trouble) {
        this.background = background;
        this.lane = background.lane();
        this.services = services;
        this.trouble = trouble;
        typed.addListener((observed, before, now) -> ask(now));
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public String typed() {
        return typed.get();
    }

    /** What is proposed; for the text before while the store is still being asked. */
    public ObjectProperty<Proposal> proposalProperty() {
        return proposal;
    }

    /** The chosen row; -1 for none. */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public ObjectProperty<Notice> noticeProperty() {
        return notice;
    }

    /** One row down or up; the last one shown leads to those that were left out. */
    public void step(int by) {
        Proposal shown = proposal.get();
        if (isWaiting()) {
            stepsWaiting += by;
            return;
        }
        boolean fromLastPerson = chosen.get() == Proposal.FIRST_ROWS - 1;
        if (by > 0 && shown.hasMore() && fromLastPerson) askForMore();
        else chosen.set(shown.moved(chosen.get(), by));
    }

    /** Hands over the chosen row of what is typed, once it is known; nothing when none is chosen. */
    void withChosen(BiConsumer<Proposal, Optional<BoxRow>> then, Consumer<Exception> failed) {
        if (!isWaiting()) {
            then.accept(proposal.get(), row(proposal.get(), chosen.get()));
            return;
        }
        String asked = typed();
        int steps = stepsWaiting;
        stepsWaiting = 0;
        background.run(
                () -> propose(asked, Proposal.ALL_ROWS),
                answer -> then.accept(
                        answer, row(answer, steps == 0 ? answer.first() : answer.moved(answer.first(), steps))),
                failed);
    }

    /** The visit of today of who is chosen; nothing while the answer is awaited. */
    public Optional<VisitId> chosenVisit() {
        if (isWaiting() || !(row(proposal.get(), chosen.get()).orElse(null) instanceof BoxRow.Somebody somebody))
            return Optional.empty();
        return Optional.ofNullable(somebody.suggestion().today()).map(Visit::id);
    }

    /** Empties the box of what was acted on; what was typed since then stays. */
    void done(String acted) {
        typed.set(typed().startsWith(acted) ? typed().substring(acted.length()) : typed());
    }

    public void clear() {
        typed.set("");
        notice.set(Notice.NONE);
    }

    /** Asks again who answers, keeping the person who is chosen; what changed may be a name or a visit. */
    public void askAgain() {
        String asked = typed();
        if (asked.isEmpty() || isWaiting()) return;
        Optional<PersonId> kept = row(proposal.get(), chosen.get()).flatMap(BoxModel::person);
        int most = proposal.get().rows().size() > Proposal.FIRST_ROWS + 1 ? Proposal.ALL_ROWS : Proposal.FIRST_ROWS;
        load(asked, most, answer -> kept.map(person -> indexOf(answer, person)).orElse(answer.first()));
    }

    private void ask(String now) {
        notice.set(Notice.NONE);
        stepsWaiting = 0;
        if (now.isBlank()) {
            lane.clear();
            show(new Proposal(now, List.of(), false), -1);
        } else {
            load(now, Proposal.FIRST_ROWS, this::stepped);
        }
    }

    private int stepped(Proposal answer) {
        int steps = stepsWaiting;
        stepsWaiting = 0;
        return steps == 0 ? answer.first() : answer.moved(answer.first(), steps);
    }

    private void askForMore() {
        load(typed(), Proposal.ALL_ROWS, answer -> answer.moved(Proposal.FIRST_ROWS - 1, 1));
    }

    private void load(String asked, int most, Function<Proposal, Integer> choose) {
        lane.run(() -> propose(asked, most), answer -> show(answer, choose.apply(answer)), trouble);
    }

    private Proposal propose(String asked, int most) {
        return Proposal.of(services.box(), services.topics().beside(), asked, most);
    }

    private void show(Proposal answer, int index) {
        // Nothing is chosen while the rows change, so that no listener sees one list with the place of the other.
        chosen.set(-1);
        proposal.set(answer);
        chosen.set(index);
    }

    private boolean isWaiting() {
        return !proposal.get().typed().equals(typed());
    }

    private static Optional<BoxRow> row(Proposal among, int index) {
        return index < 0 || index >= among.rows().size()
                ? Optional.empty()
                : Optional.of(among.rows().get(index));
    }

    private static Optional<PersonId> person(BoxRow row) {
        return row instanceof BoxRow.Somebody somebody
                ? Optional.of(somebody.suggestion().person().id())
                : Optional.empty();
    }

    private static int indexOf(Proposal among, PersonId person) {
        for (int i = 0; i < among.rows().size(); i++)
            if (person(among.rows().get(i)).filter(person::equals).isPresent()) return i;
        return among.first();
    }
}
