package fr.permanence;

import fr.permanence.access.Session;
import fr.permanence.activities.ui.BelowTheWeek;
import fr.permanence.activities.ui.fairness.FairnessScreen;
import fr.permanence.activities.ui.grid.GridScreen;
import fr.permanence.activities.ui.hers.HersScreen;
import fr.permanence.activities.ui.paper.PaperDoors;
import fr.permanence.activities.ui.register.RegisterExits;
import fr.permanence.activities.ui.register.RegisterGround;
import fr.permanence.activities.ui.register.RegisterServices;
import fr.permanence.activities.ui.session.SessionCard;
import fr.permanence.checkin.CheckInsChanged;
import fr.permanence.ids.ActivityId;
import fr.permanence.ids.PersonId;
import fr.permanence.ids.SessionId;
import fr.permanence.ui.Background;
import fr.permanence.ui.Shortcut;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Places and presence, of one session of the program: what stands below the days, and the pages that lead on from it. */
final class RegisterRoom {
    private final RegisterServices services;
    private final RegisterGround ground;
    private final PaperDoors papers;
    private final RegisterExits exits;

    /**
     * @param openFile opens one person's file
     * @param papers shows the sheet to sign of one session, and the other papers
     */
    RegisterRoom(
            Wiring house,
            Background background,
            Furniture furniture,
            Function<? super Throwable, String> troubleWords,
            Consumer<PersonId> openFile,
            PaperDoors papers) {
        this.papers = papers;
        services = services(house, house.vault().session());
        ground = new RegisterGround(
                house.changes(), List.of(CheckInsChanged.class), background, furniture, troubleWords);
        exits = new RegisterExits(openFile, this::openHers, this::openGrid, this::openFairness, papers::ofSession);
    }

    static RegisterServices services(Wiring house, Session session) {
        ActivitiesWiring activities = house.activities();
        return new RegisterServices(
                new RegisterServices.Offered(session, activities.activities(), activities.sessions()),
                new RegisterServices.Given(activities.signUps(), activities.places(), activities.calls()),
                new RegisterServices.Waiting(
                        activities.waiting(), activities.promotions(), activities.fairness(), activities.draws()),
                new RegisterServices.Came(activities.marks(), activities.attendance()),
                new RegisterServices.Known(house.finder(), house.peopleQueries()),
                house.undo(),
                house.clock());
    }

    /** What stands below the days for the chosen session. */
    BelowTheWeek below() {
        SessionCard card = new SessionCard(services, ground, exits);
        return new BelowTheWeek() {
            @Override
            public Node node() {
                return card.node();
            }

            @Override
            public void show(SessionId session) {
                card.show(session);
            }

            @Override
            public void nothing() {
                card.nothing();
            }

            @Override
            public void enter() {
                card.enter();
            }

            @Override
            public void leave() {
                card.leave();
            }

            @Override
            public void reword() {
                card.reword();
            }

            @Override
            public boolean focus() {
                return card.focus();
            }

            @Override
            public List<Shortcut> keys() {
                return card.keys();
            }

            @Override
            public Optional<Runnable> print() {
                return Optional.of(card::print);
            }

            @Override
            public String help() {
                return card.help();
            }
        };
    }

    /** Opens all that one person does. */
    void openHers(PersonId person) {
        ground.furniture().navigation().show(new HersScreen(person, services, ground, papers));
    }

    private void openGrid(RegisterExits.TermOf of) {
        ground.furniture().navigation().show(new GridScreen(of, services, ground, papers));
    }

    private void openFairness(@Nullable ActivityId of) {
        ground.furniture().navigation().show(new FairnessScreen(of, services, ground, exits));
    }
}
