package fr.permanence.activities.ui.paper;

import fr.permanence.activities.paper.ActivityPapers;
import fr.permanence.activities.paper.PaperDrawing;
import fr.permanence.activities.paper.SummaryWorkbook;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.print.Paper;
import fr.permanence.text.Words;
import fr.permanence.ui.Background;
import fr.permanence.ui.paper.PaperGround;
import fr.permanence.ui.paper.PaperOffer;
import fr.permanence.ui.shell.Furniture;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Opens each paper of activities, to be seen before it is printed; says so when there is nothing to put on it. */
public final class PaperDoors {
    private final ActivityPapers papers;
    private final PaperDrawing drawing;
    private final SummaryWorkbook workbook;
    private final Words words;
    private final PaperGround ground;

    /** @param troubleWords says a trouble of the store, or a bug, in one sentence */
    public PaperDoors(
            ActivityPapers papers,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords) {
        this.papers = papers;
        drawing = new PaperDrawing(furniture.appearance()::language);
        workbook = new SummaryWorkbook(furniture.appearance()::language);
        words = Words.beside(PaperDoors.class, furniture.appearance()::language);
        ground = new PaperGround(background, furniture, troubleWords);
    }

    /** What one wants of a session: the sheet to sign, or, when it is cancelled, whom to call. */
    public void ofSession(SessionId session) {
        open("none.session", () -> {
            Optional<PaperOffer> sheet = papers.sheet(session).map(this::sheet);
            return sheet.isPresent() ? sheet : papers.toCall(session).map(this::toCall);
        });
    }

    /** The sheet that is signed in this session. */
    public void sheet(SessionId session) {
        open("none.sheet", () -> papers.sheet(session).map(this::sheet));
    }

    /** Whom to call because this session is cancelled. */
    public void toCall(SessionId session) {
        open("none.call", () -> papers.toCall(session).map(this::toCall));
    }

    /** That she took part in this activity since a year ago. */
    public void attestation(PersonId person, ActivityId activity) {
        LocalDate today = ground.furniture().moments().today();
        attestation(person, activity, today.minusYears(1), today);
    }

    /** That she took part in this activity between two days, both included. */
    public void attestation(PersonId person, ActivityId activity, LocalDate first, LocalDate last) {
        LocalDate today = ground.furniture().moments().today();
        open(
                "none.attest",
                () -> papers.attended(person, activity, first, last)
                        .map(attended -> open(drawing.attestation(attended, today), today)));
    }

    /** What a term of this activity amounts to, between two days, both included. */
    public void summary(ActivityId activity, LocalDate first, LocalDate last) {
        open(
                "none.summary",
                () -> papers.summary(activity, first, last)
                        .map(summary -> PaperOffer.withTable(
                                drawing.summary(summary),
                                words.say("file", last.toString()),
                                workbook.of(summary),
                                words.say("file.table", last.toString()))));
    }

    private PaperOffer sheet(ActivityPapers.Sheet of) {
        return open(drawing.sheet(of), of.session().day());
    }

    private PaperOffer toCall(ActivityPapers.ToCall call) {
        return open(drawing.toCall(call), call.session().day());
    }

    private PaperOffer open(Paper paper, LocalDate day) {
        return PaperOffer.open(paper, words.say("file", day.toString()));
    }

    private void open(String none, Callable<Optional<PaperOffer>> read) {
        ground.background()
                .run(
                        read,
                        offer -> offer.ifPresentOrElse(ground::show, () -> ground.tell(words.say(none))),
                        ground::trouble);
    }
}
