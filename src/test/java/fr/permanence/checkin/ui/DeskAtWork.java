package fr.permanence.checkin.ui;

import fr.permanence.TestHouse;
import fr.permanence.activities.ActivitiesChanged;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.checkin.HandoversChanged;
import fr.permanence.checkin.apart.ApartChanged;
import fr.permanence.checkin.messages.MessagesChanged;
import fr.permanence.checkin.presence.PresencesChanged;
import fr.permanence.checkin.queue.QueueChanged;
import fr.permanence.checkin.services.ServicesChanged;
import fr.permanence.checkin.ui.box.BoxWords;
import fr.permanence.checkin.ui.shared.DeskGround;
import fr.permanence.checkin.ui.shared.SessionWords;
import fr.permanence.ids.VisitId;
import fr.permanence.people.PeopleChanged;
import java.util.List;

/** The desk's view-model over a real house, without a window. */
public final class DeskAtWork extends DeskGround {
    final CheckInViewModel model;

    public DeskAtWork(TestHouse house) {
        super(house);
        TestHouse.Services services = house.services();
        model = new CheckInViewModel(services(), background, voice, words);
        services.changes.on(CheckInsChanged.class, changed -> model.askAfterVisit());
        services.changes.on(PeopleChanged.class, changed -> model.askAfterVisit());
        services.changes.on(HandoversChanged.class, changed -> model.handover().askAgain());
        services.changes.on(PresencesChanged.class, changed -> model.today().askAgain());
        services.changes.on(ServicesChanged.class, changed -> model.today().askAgain());
        services.changes.on(QueueChanged.class, changed -> model.today().askAgain());
        services.changes.on(MessagesChanged.class, changed -> model.askAfterVisit());
        services.changes.on(ApartChanged.class, changed -> model.today().askAgain());
        services.changes.on(ActivitiesChanged.class, changed -> model.today().askAgain());
        model.askForAll();
    }

    public void enters() {
        model.arrivals().enter();
    }

    public void arrives(String name) {
        type(name);
        enters();
    }

    /** Says or hands over the first thing that waits for the line that is meant. */
    public void gives() {
        model.withLine(model.line()::give);
    }

    /** Who came last leaves. */
    public void lastLeaves() {
        model.line().leave(model.today().lines().getFirst().line().visit().id());
    }

    public void type(String letters) {
        model.box().typedProperty().set(model.box().typed() + letters);
    }

    public List<String> rows() {
        return model.box().proposalProperty().get().rows().stream()
                .map(new BoxWords(words)::spoken)
                .toList();
    }

    public int chosen() {
        return model.box().chosenProperty().get();
    }

    public String notice() {
        return new BoxWords(words).notice(model.box().noticeProperty().get());
    }

    public List<String> today() {
        return model.today().lines().stream()
                .map(line -> words.name(line.line()))
                .toList();
    }

    /** The visit of today of who bears this name. */
    VisitId visitOf(String name) {
        return model.today().lines().stream()
                .filter(line -> words.name(line.line()).equals(name))
                .findFirst()
                .orElseThrow()
                .line()
                .visit()
                .id();
    }

    /** What waits for who came, on the lines of today. */
    public List<String> waiting() {
        return model.today().day().lines().stream()
                .flatMap(line -> model.today().day().attention().messages(line).stream())
                .map(words::message)
                .toList();
    }

    /** What who came has today among the activities, on the lines of today. */
    public List<String> sessions() {
        SessionWords said = new SessionWords(words);
        return model.today().day().lines().stream()
                .flatMap(line -> model.today().day().attention().sessions(line).stream())
                .map(said::said)
                .toList();
    }

    /** The line that is meant is present in the next of what she has today. */
    public void isPresent() {
        model.withLine(model.line()::present);
    }

    /** Whom to warn, by the name on the line. */
    public List<String> warnings() {
        return model.today().day().lines().stream()
                .flatMap(line -> model.today().day().attention().warnings(line).stream()
                        .map(whom -> words.name(line) + " : " + words.warn(whom)))
                .toList();
    }
}
