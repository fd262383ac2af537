package fr.permanence.checkin.ui.box;

import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.today.Attention;
import fr.permanence.checkin.ui.today.TodayModel;
import fr.permanence.ids.PersonId;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRefusal;
import fr.permanence.text.CleanText;
import fr.permanence.text.TypedName;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks in whoever is in the box, a key each: somebody known, somebody new, a code, a group without names. */
public final class ArrivalsModel {
    private final DeskServices services;
    private final Background background;
    private final Voice voice;
    private final DeskWords words;
    private final BoxModel box;
    private final TodayModel today;
    private final KeysInOrder keys;

    public ArrivalsModel(Background background, DeskServices services, TodayModel today, Voice voice, DeskWords words) {
        this.services = services;
        this.background = background;
        this.voice = voice;
        this.words = words;
        this.today = today;
        this.box = new BoxModel(background, services, voice::trouble);
        this.keys = new KeysInOrder(background, voice::trouble);
    }

    public BoxModel box() {
        return box;
    }

    TodayModel today() {
        return today;
    }

    /** The keys that wait for their turn. */
    public KeysInOrder keys() {
        return keys;
    }

    /** Chooses among who answers to what is typed; among the lines of today while nothing is. */
    public void step(int by) {
        if (box.typed().isEmpty()) today.step(by);
        else box.step(by);
    }

    /** Acts on the chosen row. */
    public void enter() {
        if (keys.waits(this::enter) || box.typed().isEmpty()) return;
        keys.begin();
        box.withChosen(
                (proposal, row) -> {
                    keys.end();
                    row.ifPresentOrElse(chosen -> act(proposal.typed(), chosen), () -> nobodyChosen(proposal));
                    keys.goOn();
                },
                keys::failed);
    }

    /** Acts on a row that was pressed. */
    public void press(BoxRow row) {
        if (!keys.waits(() -> press(row))) act(box.typed(), row);
    }

    /** Writes what is typed down as a new person, and checks her in. */
    public void enterNew() {
        if (!keys.waits(this::enterNew)) arriveNew(TypedName.written(box.typed()), box.typed());
    }

    /** Records one more visit of today for the person who already came. */
    public void enterAgain() {
        if (keys.waits(this::enterAgain)) return;
        if (box.noticeProperty().get() instanceof Notice.CodeCame code) {
            box.noticeProperty().set(Notice.NONE);
            arriveByCode("", code.code(), true);
        }
        if (!(box.noticeProperty().get() instanceof Notice.AlreadyCame came)) return;
        box.noticeProperty().set(Notice.NONE);
        keys.perform(
                () -> services.checkIns().arriveAgain(came.person()),
                arrival -> cameOf(arrival, "", came.person(), came.is()));
    }

    /** Records an anonymous visit, or the group whose number is typed. */
    public void enterAnonymous() {
        if (keys.waits(this::enterAnonymous)) return;
        String typed = box.typed();
        if (!Proposal.isHeadCount(typed)) arriveAnonymously("", 1);
        else if (Proposal.isGroup(typed)) arriveAnonymously(typed, Proposal.headCount(typed));
        else box.noticeProperty().set(new Notice.NoSuchGroup());
    }

    /** Records a visit without a name under what is typed, as a code. */
    void enterCode() {
        if (keys.waits(this::enterCode)) return;
        String typed = box.typed();
        boolean says = typed.strip().toLowerCase(Locale.ROOT).startsWith("code ");
        arriveByCode(typed, says ? typed.strip().substring("code ".length()) : typed, false);
    }

    private void arriveByCode(String typed, String code, boolean again) {
        keys.perform(() -> services.topics().beside().codes().arrive(code, again), arrival -> {
            switch (arrival) {
                case VisitCodes.Arrived arrived -> {
                    box.done(typed);
                    said(
                            words.say("coded.arrived", words.discreet(code.strip())),
                            arrived.visit(),
                            CheckInReversals.ARRIVE);
                }
                case VisitCodes.AlreadyCame came -> {
                    box.done(typed);
                    today.chosenProperty().set(came.visit().id());
                    box.noticeProperty()
                            .set(new Notice.CodeCame(code, came.visit().arrivedAt()));
                }
                case VisitCodes.Refused refused -> box.noticeProperty().set(new Notice.CodeRefused(refused.reason()));
            }
        });
    }

    /** Hands over the chosen row once it is known what answers to the text; keys pressed meanwhile wait for it. */
    public void withRow(Consumer<Optional<BoxRow>> act) {
        keys.begin();
        box.withChosen(
                (proposal, row) -> {
                    keys.end();
                    act.accept(row);
                    keys.goOn();
                },
                keys::failed);
    }

    /** Hands over the chosen person, to open her file. */
    public void open(Consumer<PersonId> openFile) {
        box.withChosen(
                (proposal, row) -> {
                    if (row.orElse(null) instanceof BoxRow.Somebody somebody)
                        openFile.accept(somebody.suggestion().person().id());
                },
                voice::trouble);
    }

    /** Several lines or cells were pasted into the box: they stay out of it. */
    public void refuseTable() {
        box.noticeProperty().set(new Notice.Refused(PersonRefusal.NAME_LOOKS_LIKE_TABLE));
    }

    private void nobodyChosen(Proposal proposal) {
        if (Proposal.isHeadCount(proposal.typed())) box.noticeProperty().set(new Notice.NoSuchGroup());
        else if (proposal.rows().isEmpty()) arriveNew(TypedName.written(proposal.typed()), proposal.typed());
        else box.noticeProperty().set(new Notice.NobodyChosen());
    }

    private void act(String typed, BoxRow row) {
        switch (row) {
            case BoxRow.Somebody somebody -> {
                PersonId person = somebody.suggestion().person().id();
                PersonDraft is = somebody.suggestion().person().is();
                keys.perform(() -> services.checkIns().arrive(person), arrival -> cameOf(arrival, typed, person, is));
            }
            case BoxRow.Group group -> arriveAnonymously(typed, group.headCount());
            case BoxRow.Coded coded -> arriveByCode(typed, coded.code(), false);
            case BoxRow.Newcomer newcomer -> arriveNew(newcomer.name(), typed);
        }
    }

    private void arriveNew(String name, String typed) {
        PersonDraft draft = PersonDraft.named(name);
        keys.perform(() -> services.checkIns().arriveNew(draft), arrival -> cameOfNew(arrival, name, typed));
    }

    private void arriveAnonymously(String typed, int headCount) {
        keys.perform(() -> services.checkIns().arriveAnonymously(headCount), visit -> {
            box.done(typed);
            said(words.arrivedAnonymously(headCount), visit, CheckInReversals.ARRIVE);
        });
    }

    private void cameOf(CheckIns.Arrival arrival, String typed, PersonId person, PersonDraft is) {
        switch (arrival) {
            case CheckIns.Arrived arrived -> {
                box.done(typed);
                said(words.arrived(words.name(is)), arrived.visit(), CheckInReversals.ARRIVE);
                warnOf(person);
            }
            case CheckIns.AlreadyCame already -> {
                box.done(typed);
                // It speaks of her: the keys that follow are for her.
                today.chosenProperty().set(already.visit().id());
                box.noticeProperty()
                        .set(new Notice.AlreadyCame(person, is, already.visit().arrivedAt()));
            }
            case CheckIns.NotWritten refused -> refuse(refused.reason());
            case CheckIns.Unknown unknown -> {
                box.askAgain();
                box.noticeProperty().set(new Notice.Gone());
            }
        }
    }

    private void cameOfNew(CheckIns.Arrival arrival, String name, String typed) {
        switch (arrival) {
            case CheckIns.Arrived arrived -> {
                box.done(typed);
                String said = words.arrived(words.name(CleanText.line(name), null));
                said(said, arrived.visit(), CheckInReversals.ARRIVE_NEW);
            }
            case CheckIns.NotWritten refused -> refuse(refused.reason());
            case CheckIns.AlreadyCame already -> throw new IllegalStateException("somebody new came already");
            case CheckIns.Unknown unknown -> throw new IllegalStateException("somebody new is unknown");
        }
    }

    /** Somebody else who is here must not meet her: the desk is told whom to warn, never why. */
    private void warnOf(PersonId person) {
        background.run(
                () -> Attention.warningsOf(person, services),
                whom -> {
                    if (!whom.isEmpty()) box.noticeProperty().set(new Notice.Warn(whom));
                },
                voice::trouble);
    }

    private void refuse(PersonRefusal reason) {
        box.noticeProperty().set(new Notice.Refused(reason));
    }

    private void said(String sentence, Visit visit, String verb) {
        today.chosenProperty().set(visit.id());
        voice.saved(visit.arrivedAt());
        voice.done(sentence, () -> today.takeBack(visit.id(), Optional.of(verb)));
    }
}
