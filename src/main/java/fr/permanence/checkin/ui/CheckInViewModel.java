package fr.permanence.checkin.ui;

import fr.permanence.checkin.CheckInReversals;
import fr.permanence.checkin.CheckIns;
import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.PersonRefusal;
import fr.permanence.settings.lists.HouseWord;
import fr.permanence.text.CleanText;
import fr.permanence.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What one does at the desk, a key each. Keys pressed while the store still works on the one before wait for it, in order:
 * none is lost and none acts on what is no longer there.
 */
final class CheckInViewModel {
    private static final int MOST_KEYS_WAITING = 100;

    private final DeskServices services;
    private final Background background;
    private final DeskVoice voice;
    private final DeskWords words;
    private final BoxModel box;
    private final TodayModel today;
    private final HandoverModel handover;
    private final LineModel line;
    private final OpeningsModel openings;
    private final DayModel day;
    private final PaperModel paper;
    private final Deque<Runnable> keysWaiting = new ArrayDeque<>();
    private boolean isWorking;

    CheckInViewModel(DeskServices services, Background background, DeskVoice voice, DeskWords words) {
        this.services = services;
        this.background = background;
        this.voice = voice;
        this.words = words;
        this.box = new BoxModel(background, services, voice::trouble);
        this.today = new TodayModel(background, services, voice, words);
        this.handover = new HandoverModel(background, services, voice, words);
        this.line = new LineModel(background, services, today, voice, words);
        this.day = new DayModel(background, services, voice, words);
        this.paper = new PaperModel(background, services, voice, words);
        this.openings = new OpeningsModel(background, services, voice, words);
    }

    BoxModel box() {
        return box;
    }

    TodayModel today() {
        return today;
    }

    HandoverModel handover() {
        return handover;
    }

    LineModel line() {
        return line;
    }

    /** A day that is over, and its corrections. */
    DayModel day() {
        return day;
    }

    /** The paper list that is being typed in. */
    PaperModel paper() {
        return paper;
    }

    OpeningsModel openings() {
        return openings;
    }

    /** Her children's half-days; nothing, and a word about it, for an anonymous visit. */
    Optional<HalfDaysModel> halfDaysOf(VisitId visit) {
        Optional<DeskLine> hers = today.day().line(visit);
        PersonId person = hers.map(found -> found.visit().person()).orElse(null);
        if (hers.isEmpty() || person == null) {
            say(words.say("half.anonymous"));
            return Optional.empty();
        }
        return Optional.of(new HalfDaysModel(person, words.onPaper(hers.get()), background, services, voice, words));
    }

    void say(String sentence) {
        voice.say(sentence);
    }

    /** Chooses among who answers to what is typed; among the lines of today while nothing is. */
    void step(int by) {
        if (box.typed().isEmpty()) today.step(by);
        else box.step(by);
    }

    /** Whom a key is for: who is chosen below the box when she came today, else the chosen line; nobody without one. */
    Optional<VisitId> meant() {
        if (box.typed().isEmpty())
            return Optional.ofNullable(today.chosenProperty().get());
        return box.chosenVisit();
    }

    /** Gives the service of this place in the list, once. */
    void serve(int place) {
        if (waits(() -> serve(place))) return;
        List<HouseWord> offered = today.day().services().offered();
        if (place >= offered.size()) return;
        Optional<VisitId> to = meant();
        if (to.isEmpty() && !box.typed().isEmpty()) say(words.say("line.none"));
        else line.serve(offered.get(place), to);
    }

    /** Does something with the line that is meant, or says that none is. */
    void withLine(Consumer<VisitId> act) {
        if (waits(() -> withLine(act))) return;
        meant().ifPresentOrElse(act, () -> say(words.say("line.none")));
    }

    /** The desk is shown, or the day is another: asks for everything. */
    void askForAll() {
        today.askAgain();
        box.askAgain();
        handover.askAgain();
    }

    /** Somebody came, was written down or taken back: asks again for what that changes. */
    void askAfterVisit() {
        today.askAgain();
        box.askAgain();
    }

    /** Acts on the chosen row. */
    void enter() {
        if (waits(this::enter) || box.typed().isEmpty()) return;
        isWorking = true;
        box.withChosen(
                (proposal, row) -> {
                    isWorking = false;
                    row.ifPresentOrElse(chosen -> act(proposal.typed(), chosen), () -> nobodyChosen(proposal));
                    goOn();
                },
                this::failed);
    }

    /** Acts on a row that was pressed. */
    void press(BoxRow row) {
        if (!waits(() -> press(row))) act(box.typed(), row);
    }

    /** Writes what is typed down as a new person, and checks her in. */
    void enterNew() {
        if (!waits(this::enterNew)) arriveNew(box.typed(), box.typed());
    }

    /** Records one more visit of today for the person who already came. */
    void enterAgain() {
        if (waits(this::enterAgain)) return;
        if (box.noticeProperty().get() instanceof Notice.CodeCame code) {
            box.noticeProperty().set(Notice.NONE);
            arriveByCode("", code.code(), true);
        }
        if (!(box.noticeProperty().get() instanceof Notice.AlreadyCame came)) return;
        box.noticeProperty().set(Notice.NONE);
        perform(
                () -> services.checkIns().arriveAgain(came.person()),
                arrival -> cameOf(arrival, "", came.person(), came.is()));
    }

    /** Records an anonymous visit, or the group whose number is typed. */
    void enterAnonymous() {
        if (waits(this::enterAnonymous)) return;
        String typed = box.typed();
        if (!Proposal.isHeadCount(typed)) arriveAnonymously("", 1);
        else if (Proposal.isGroup(typed)) arriveAnonymously(typed, Proposal.headCount(typed));
        else box.noticeProperty().set(new Notice.NoSuchGroup());
    }

    /** Records a visit without a name under what is typed, as a code. */
    void enterCode() {
        if (waits(this::enterCode)) return;
        String typed = box.typed();
        boolean says = typed.strip().toLowerCase(Locale.ROOT).startsWith("code ");
        arriveByCode(typed, says ? typed.strip().substring("code ".length()) : typed, false);
    }

    private void arriveByCode(String typed, String code, boolean again) {
        perform(() -> services.topics().beside().codes().arrive(code, again), arrival -> {
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
                    box.noticeProperty()
                            .set(new Notice.CodeCame(code, came.visit().arrivedAt()));
                }
                case VisitCodes.Refused refused -> box.noticeProperty().set(new Notice.CodeRefused(refused.reason()));
            }
        });
    }

    /** Hands over the chosen person, to open her file. */
    void open(Consumer<PersonId> openFile) {
        box.withChosen(
                (proposal, row) -> {
                    if (row.orElse(null) instanceof BoxRow.Somebody somebody)
                        openFile.accept(somebody.suggestion().person().id());
                },
                voice::trouble);
    }

    /** Hands over who is chosen below the box or among today's lines, to open what waits for her here. */
    void openAtDesk(Consumer<PersonId> openAtDesk) {
        if (!box.typed().isEmpty()) {
            open(openAtDesk);
            return;
        }
        Optional<PersonId> person = meant().flatMap(visit -> today.day().line(visit))
                .map(line -> line.visit().person());
        person.ifPresentOrElse(openAtDesk, () -> say(words.say("line.none")));
    }

    /** Several lines or cells were pasted into the box: they stay out of it. */
    void refuseTable() {
        box.noticeProperty().set(new Notice.Refused(PersonRefusal.NAME_LOOKS_LIKE_TABLE));
    }

    private void nobodyChosen(Proposal proposal) {
        if (Proposal.isHeadCount(proposal.typed())) box.noticeProperty().set(new Notice.NoSuchGroup());
        else if (proposal.rows().isEmpty()) arriveNew(proposal.typed(), proposal.typed());
        else box.noticeProperty().set(new Notice.NobodyChosen());
    }

    private void act(String typed, BoxRow row) {
        switch (row) {
            case BoxRow.Somebody somebody -> {
                PersonId person = somebody.suggestion().person().id();
                PersonDraft is = somebody.suggestion().person().is();
                perform(() -> services.checkIns().arrive(person), arrival -> cameOf(arrival, typed, person, is));
            }
            case BoxRow.Group group -> arriveAnonymously(typed, group.headCount());
            case BoxRow.Coded coded -> arriveByCode(typed, coded.code(), false);
            case BoxRow.Newcomer newcomer -> arriveNew(newcomer.name(), typed);
        }
    }

    private void arriveNew(String name, String typed) {
        PersonDraft draft = PersonDraft.named(name);
        perform(() -> services.checkIns().arriveNew(draft), arrival -> cameOfNew(arrival, name, typed));
    }

    private void arriveAnonymously(String typed, int headCount) {
        perform(() -> services.checkIns().arriveAnonymously(headCount), visit -> {
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

    private <T> void perform(Callable<T> work, Consumer<T> then) {
        isWorking = true;
        background.run(
                work,
                result -> {
                    isWorking = false;
                    then.accept(result);
                    goOn();
                },
                this::failed);
    }

    private void failed(Exception trouble) {
        isWorking = false;
        // What was pressed on the strength of the failed act is not done without it.
        keysWaiting.clear();
        voice.trouble(trouble);
    }

    private boolean waits(Runnable key) {
        if (isWorking && keysWaiting.size() < MOST_KEYS_WAITING) keysWaiting.add(key);
        return isWorking;
    }

    private void goOn() {
        while (!isWorking && !keysWaiting.isEmpty()) keysWaiting.remove().run();
    }
}
