package fr.permanence;

import static fr.permanence.access.Right.EDIT_PEOPLE;
import static fr.permanence.access.Right.FOLLOW;
import static fr.permanence.access.Right.KEEP_THE_DESK;
import static fr.permanence.access.Right.RUN_THE_HOUSE;

import fr.permanence.access.Right;
import fr.permanence.checkin.HeldAtTheDeskQueries;
import fr.permanence.checkin.Visit;
import fr.permanence.checkin.VisitDaysQueries;
import fr.permanence.checkin.apart.ApartPairs;
import fr.permanence.checkin.codes.VisitCodes;
import fr.permanence.checkin.corrections.Corrections;
import fr.permanence.checkin.messages.DeskMessages;
import fr.permanence.checkin.openings.Openings;
import fr.permanence.checkin.paperlist.PaperEntry;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.checkin.presence.HalfDay;
import fr.permanence.checkin.presence.HalfDays;
import fr.permanence.checkin.presence.Presences;
import fr.permanence.checkin.queue.InterviewRequests;
import fr.permanence.checkin.queue.QueueRules;
import fr.permanence.checkin.services.ServicesGiven;
import fr.permanence.ids.HalfDayId;
import fr.permanence.ids.HouseWordId;
import fr.permanence.ids.InterviewRequestId;
import fr.permanence.ids.MergeId;
import fr.permanence.ids.MessageId;
import fr.permanence.ids.OpeningId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.VisitId;
import fr.permanence.people.extract.Extracts;
import fr.permanence.people.merge.MergePreview;
import fr.permanence.people.merge.Merges;
import fr.permanence.settings.lists.HouseList;
import fr.permanence.settings.lists.HouseLists;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of the matrix of rights that are done at the desk, beside it and to whole files. */
final class DeskUseCases {
    static final List<Class<?>> SERVICES = List.of(
            Presences.class,
            HalfDays.class,
            ServicesGiven.class,
            InterviewRequests.class,
            Openings.class,
            DeskMessages.class,
            ApartPairs.class,
            VisitCodes.class,
            Corrections.class,
            PaperLists.class,
            HouseLists.class,
            Merges.class,
            Extracts.class,
            HeldAtTheDeskQueries.class,
            VisitDaysQueries.class);

    /** What asks for no right, and why it need not. */
    static final List<String> NEED_NONE = List.of(
            // wiring, done once before anybody acts
            "Presences.teach",
            "HalfDays.teach",
            "ServicesGiven.teach",
            "InterviewRequests.teach",
            "Openings.teach",
            "DeskMessages.teach",
            "ApartPairs.teach",
            "VisitCodes.teach",
            "Corrections.teach",
            "PaperLists.teach",
            "HouseLists.teach",
            "Merges.teach",
            "Presences.hanging",
            "ServicesGiven.hanging",
            "InterviewRequests.hanging",
            "InterviewRequests.waiting",
            "VisitCodes.hanging",
            "PaperLists.hanging",
            // inside the transaction of a sibling that has asked
            "HalfDays.speaksOf",
            "DeskMessages.speaksOf",
            "ApartPairs.speaksOf",
            "ApartPairs.amongWithin",
            "VisitCodes.speaksOf",
            "Merges.speaksOf",
            "ServicesGiven.isUsed",
            "InterviewRequests.isUsed",
            "HouseLists.find",
            "HouseLists.of",
            "VisitCodes.isFree",
            "VisitCodes.mark",
            // a rule that touches nothing
            "VisitCodes.isCode",
            // names of acts
            "InterviewRequests.verbOf",
            "Corrections.verbOf",
            // the words of the house name nobody; every screen shows them
            "HouseLists.all",
            "HouseLists.shown");

    private static final HouseWordId COFFEE = new HouseWordId(1);

    private final TestHouse house;
    private final PersonId joy;
    private final MergePreview preview;
    private final List<UseCase> all = new ArrayList<>();

    /** @param preview of two files of the house, as somebody with the right saw it */
    DeskUseCases(TestHouse house, PersonId joy, MergePreview preview) {
        this.house = house;
        this.joy = joy;
        this.preview = preview;
    }

    List<UseCase> all() {
        theDay();
        besideTheDay();
        wholeFiles();
        return all;
    }

    private void row(String name, Right right, Runnable act) {
        all.add(new UseCase(name, right, act));
    }

    private void theDay() {
        DeskWiring desk = house.services().desk;
        VisitId visit = new VisitId(1);
        row("Presences.leave", KEEP_THE_DESK, () -> desk.presences().leave(visit));
        row("Presences.accompany", KEEP_THE_DESK, () -> desk.presences().accompany(visit, "Andrei 6"));
        row("Presences.closeToday", KEEP_THE_DESK, desk.presences()::closeToday);
        row("Presences.closeDaysBefore", KEEP_THE_DESK, desk.presences()::closeDaysBefore);
        row("Presences.today", KEEP_THE_DESK, desk.presences()::today);
        HalfDays halfDays = desk.halfDays();
        LocalDate today = house.today();
        row(
                "HalfDays.add",
                KEEP_THE_DESK,
                () -> halfDays.add(joy, "Andrei", DayOfWeek.WEDNESDAY, HalfDay.Half.MORNING));
        row("HalfDays.end", KEEP_THE_DESK, () -> halfDays.end(new HalfDayId(1)));
        row("HalfDays.of", KEEP_THE_DESK, () -> halfDays.of(joy));
        row("HalfDays.dueToday", KEEP_THE_DESK, halfDays::dueToday);
        row("HalfDays.childrenOf", KEEP_THE_DESK, () -> halfDays.childrenOf(joy));
        row("HalfDays.attest", KEEP_THE_DESK, () -> halfDays.attest(joy, "Joy", "Andrei", today, today));
        row("ServicesGiven.give", KEEP_THE_DESK, () -> desk.services().give(COFFEE, Optional.empty()));
        row("ServicesGiven.today", KEEP_THE_DESK, desk.services()::today);
        row("InterviewRequests.ask", KEEP_THE_DESK, () -> desk.interviews().ask(visit, null, null));
        row(
                "InterviewRequests.step",
                KEEP_THE_DESK,
                () -> desk.interviews().step(new InterviewRequestId(1), QueueRules.Step.CALL));
        row("InterviewRequests.today", KEEP_THE_DESK, desk.interviews()::today);
        row("Openings.write", KEEP_THE_DESK, () -> desk.openings().write(null, today, "14 h – 18 h", "Anne"));
        row("Openings.remove", KEEP_THE_DESK, () -> desk.openings().remove(new OpeningId(1)));
        row("Openings.today", KEEP_THE_DESK, desk.openings()::today);
        row("Openings.toCome", KEEP_THE_DESK, () -> desk.openings().toCome(3));
        row("HouseLists.add", RUN_THE_HOUSE, () -> desk.lists().add(HouseList.SERVICE, "Thé"));
        row("HouseLists.rename", RUN_THE_HOUSE, () -> desk.lists().rename(COFFEE, "Café noir"));
        row("HouseLists.move", RUN_THE_HOUSE, () -> desk.lists().move(COFFEE, 1));
        row("HouseLists.show", RUN_THE_HOUSE, () -> desk.lists().show(COFFEE, false));
    }

    private void besideTheDay() {
        BesideWiring beside = house.services().beside;
        LocalDate yesterday = house.today().minusDays(1);
        DeskMessages messages = beside.messages();
        row("DeskMessages.word", KEEP_THE_DESK, () -> messages.word(joy, "Appeler Mme Roy"));
        row("DeskMessages.post", KEEP_THE_DESK, () -> messages.post(joy));
        row("DeskMessages.give", KEEP_THE_DESK, () -> messages.give(new MessageId(1)));
        row("DeskMessages.waitingFor", KEEP_THE_DESK, () -> messages.waitingFor(List.of(joy)));
        row("DeskMessages.of", KEEP_THE_DESK, () -> messages.of(joy, 3));
        row(
                "ApartPairs.keep",
                FOLLOW,
                () -> beside.apart().keep(joy, preview.gone().id(), "Anne"));
        row("ApartPairs.end", FOLLOW, () -> beside.apart().end(1));
        row("ApartPairs.of", FOLLOW, () -> beside.apart().of(joy));
        row("ApartPairs.warnings", KEEP_THE_DESK, () -> beside.apart().warnings(List.of(joy)));
        VisitCodes codes = beside.codes();
        row("VisitCodes.arrive", KEEP_THE_DESK, () -> codes.arrive("lune", false));
        row("VisitCodes.isKnown", KEEP_THE_DESK, () -> codes.isKnown("lune"));
        row("VisitCodes.today", KEEP_THE_DESK, codes::today);
        row("VisitCodes.preview", KEEP_THE_DESK, () -> codes.preview("lune", joy));
        row("VisitCodes.attach", EDIT_PEOPLE, () -> codes.attach("lune", joy, yesterday));
        Corrections corrections = beside.corrections();
        Visit visit = new Visit(new VisitId(1), joy, yesterday, 1, TestHouse.NOW, 1);
        row("Corrections.day", KEEP_THE_DESK, () -> corrections.day(yesterday));
        row("Corrections.add", KEEP_THE_DESK, () -> corrections.add(yesterday, LocalTime.NOON, joy, "oubliée"));
        row("Corrections.remove", KEEP_THE_DESK, () -> corrections.remove(visit, "erreur"));
        row("Corrections.move", KEEP_THE_DESK, () -> corrections.move(visit, joy, "confondues"));
        PaperEntry line = new PaperEntry(null, new PaperEntry.Newcomer("Precious"));
        row("PaperLists.enter", EDIT_PEOPLE, () -> beside.paper().enter(yesterday, List.of(line)));
        row("PaperLists.draft", KEEP_THE_DESK, beside.paper()::draft);
        row("PaperLists.keepDraft", KEEP_THE_DESK, () -> beside.paper().keepDraft(PaperLists.Draft.NONE));
    }

    private void wholeFiles() {
        Merges merges = house.services().merges;
        PersonId gone = preview.gone().id();
        row("Merges.preview", EDIT_PEOPLE, () -> merges.preview(joy, gone));
        row("Merges.merge", EDIT_PEOPLE, () -> merges.merge(preview));
        row("Merges.separate", EDIT_PEOPLE, () -> merges.separate(new MergeId(1)));
        row("Merges.into", KEEP_THE_DESK, () -> merges.into(joy));
        row("Extracts.of", KEEP_THE_DESK, () -> house.services().extracts.of(joy));
        var database = house.open().database();
        var session = house.open().session();
        row("HeldAtTheDeskQueries.of", KEEP_THE_DESK, () -> new HeldAtTheDeskQueries(database, session).of(joy));
        VisitDaysQueries days = new VisitDaysQueries(database, session);
        row("VisitDaysQueries.daysOf", KEEP_THE_DESK, () -> days.daysOf(joy, house.today()));
        row("VisitDaysQueries.daysOfAll", KEEP_THE_DESK, () -> days.daysOfAll(house.today()));
    }
}
