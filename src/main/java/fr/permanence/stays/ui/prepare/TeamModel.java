package fr.permanence.stays.ui.prepare;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.prepare.Accompanier;
import fr.permanence.stays.prepare.AccompanierDraft;
import fr.permanence.stays.prepare.Accompaniers;
import fr.permanence.stays.prepare.Belongs;
import fr.permanence.stays.prepare.Gender;
import fr.permanence.stays.prepare.PrepareRules;
import fr.permanence.stays.prepare.TeamWarning;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayServices;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who of the team comes along, and what is to be looked at in it. */
final class TeamModel {
    private final StayServices services;
    private final StayActs acts;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Gender> gender = new SimpleObjectProperty<>(Gender.WOMAN);
    private final ObjectProperty<Belongs> belongs = new SimpleObjectProperty<>(Belongs.STAFF);
    private final ReadOnlyObjectWrapper<Team> shown = new ReadOnlyObjectWrapper<>(Team.nobody());
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private @Nullable StayId stay;

    /**
     * The team of the stay.
     *
     * @param warnings what is to be looked at; never a refusal
     * @param known who came along before and does not yet
     */
    record Team(List<Accompanier> there, List<TeamWarning> warnings, List<AccompanierDraft> known) {
        static Team nobody() {
            return new Team(List.of(), List.of(), List.of());
        }

        @Override
        public String toString() {
            return "Team";
        }
    }

    TeamModel(StayServices services, StayActs acts) {
        this.services = services;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<Team> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Gender> genderProperty() {
        return gender;
    }

    ObjectProperty<Belongs> belongsProperty() {
        return belongs;
    }

    /** Why what is typed does not do; empty for nothing. */
    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void show(@Nullable StayId id) {
        stay = id;
        wrong.set("");
        askAgain();
    }

    void askAgain() {
        StayId id = stay;
        acts.forget();
        if (id == null) shown.set(Team.nobody());
        else acts.read(() -> read(id), shown::set);
    }

    private Team read(StayId id) {
        List<Accompanier> there = services.preparing().accompaniers().of(id);
        List<AccompanierDraft> drafts = there.stream().map(Accompanier::is).toList();
        int perHead = services.preparing().settings().now().perHead();
        int women = services.stays().line(id).map(TeamModel::women).orElse(0);
        List<AccompanierDraft> known = services.preparing().accompaniers().known().stream()
                .filter(one -> drafts.stream().noneMatch(here -> here.name().equalsIgnoreCase(one.name())))
                .toList();
        return new Team(there, PrepareRules.warnings(drafts, women, perHead), known);
    }

    /** Who goes, or the places as long as nobody does. */
    private static int women(StayLine line) {
        return line.taken() == 0 ? line.stay().capacity() : line.taken();
    }

    /** Adds who is typed. */
    void add() {
        add(new AccompanierDraft(name.get(), gender.get(), belongs.get()), () -> name.set(""));
    }

    /** Adds somebody who came along before. */
    void add(AccompanierDraft known) {
        add(known, () -> {});
    }

    private void add(AccompanierDraft draft, Runnable kept) {
        StayId id = stay;
        if (id != null)
            acts.act(
                    () -> services.preparing().accompaniers().add(id, draft),
                    answer -> told(answer, "team.added", kept));
    }

    void remove(Accompanier one) {
        acts.act(
                () -> services.preparing().accompaniers().remove(one),
                answer -> told(answer, "team.removed", () -> {}));
    }

    private void told(Accompaniers.Writing answer, String said, Runnable kept) {
        wrong.set("");
        switch (answer) {
            case Accompaniers.Written done -> {
                kept.run();
                acts.done(
                        acts.words().say(said, done.accompanier().is().name()),
                        Accompaniers.WRITE,
                        done.accompanier().id().value());
            }
            case Accompaniers.Refused no -> wrong.set(acts.words().say("teamRefusal." + no.reason()));
            case Accompaniers.Unchanged same -> {}
        }
    }
}
