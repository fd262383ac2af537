package fr.permanence;

import fr.permanence.command.DemonstrationVault;
import fr.permanence.command.Start;
import fr.permanence.log.Diagnostics;
import fr.permanence.sample.SampleSize;
import fr.permanence.sample.SampleTeam;
import fr.permanence.sample.SampleWriter;
import fr.permanence.settings.LookFile;
import fr.permanence.settings.ui.KeptLook;
import fr.permanence.store.OpenVault;
import fr.permanence.store.Rehearsal;
import fr.permanence.store.StoreTrouble;
import fr.permanence.store.Vault;
import fr.permanence.store.VaultFolder;
import fr.permanence.store.files.OwnerOnly;
import fr.permanence.store.keyring.Argon2Cost;
import fr.permanence.text.HouseClock;
import fr.permanence.ui.Appearance;
import fr.permanence.ui.Background;
import fr.permanence.ui.Theme;
import fr.permanence.ui.shell.HouseWindow;
import fr.permanence.unlock.ui.ClosingScreen;
import fr.permanence.unlock.ui.Door;
import fr.permanence.unlock.ui.FirstRunWizard;
import fr.permanence.unlock.ui.RecoveryScreen;
import fr.permanence.unlock.ui.SignInScreen;
import fr.permanence.unlock.ui.StaysShutScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program: the way in, the rooms of one session, the way out. */
public final class PermanenceApp extends Application {
    private static volatile @Nullable Start asked;

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final Appearance appearance = new Appearance();
    private final Background background = Background.onDatabaseThread();
    private @Nullable HouseWindow window;
    private @Nullable Vault vault;
    private @Nullable Rooms rooms;
    private @Nullable DemonstrationVault demonstration;
    private @Nullable KeptLook keptLook;
    private boolean leaving;

    /** Opens the window and returns when it is closed. */
    public static void open(Start start) {
        asked = start;
        launch(PermanenceApp.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = asked;
        if (start == null) throw new IllegalStateException("start");
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> tell(bug));
        VaultFolder folder = new VaultFolder(start.data());
        window = new HouseWindow(stage, new Theme(appearance), null);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
        if (start.demonstration() == null) {
            Background.aside(Rehearsal::play);
            keptLook = new KeptLook(new LookFile(folder), appearance, background);
            standBefore(folder);
        } else {
            demonstrate(start.demonstration());
        }
    }

    private void standBefore(VaultFolder folder) {
        try {
            vault = Vault.at(folder, clock, random, Argon2Cost.standard());
            logInto(folder);
        } catch (StoreTrouble trouble) {
            show(new StaysShutScreen(trouble, appearance, () -> standBefore(folder)).node());
            return;
        }
        wayIn();
    }

    private static void logInto(VaultFolder folder) {
        try {
            OwnerOnly.directory(folder.log());
            Path file = Diagnostics.fileIn(folder.log());
            if (Files.exists(file)) OwnerOnly.file(file);
            else OwnerOnly.createFile(file);
            Diagnostics.into(folder.log());
        } catch (IOException e) {
            // A folder without a log is no reason to keep the desk shut.
        }
    }

    private void wayIn() {
        Vault door = vault;
        if (door == null) return;
        Door way = new Door(door, background, appearance, clock, this::enter);
        if (door.isFounded()) show(new SignInScreen(way, () -> recover(way)).node());
        else show(new FirstRunWizard(way, random, this::fill).node());
    }

    private void recover(Door way) {
        show(new RecoveryScreen(way, random, this::wayIn).node());
    }

    private void fill(OpenVault open, DoubleConsumer progress) {
        SampleTeam team = new SampleTeam(List.of(
                new SampleTeam.Member(open.session().account(), open.session().name())));
        new SampleWriter(open, new HouseClock(clock))
                .write(SampleSize.REFERENCE, team, (done, total) -> progress.accept((double) done / total));
    }

    private void demonstrate(String account) {
        DemonstrationVault made = new DemonstrationVault(clock, random);
        demonstration = made;
        show(new ClosingScreen(appearance, ClosingScreen.Why.DEMONSTRATION).node());
        background.run(() -> made.open(account), opened -> {
            vault = made.vault();
            enter(opened);
        });
    }

    private void enter(OpenVault open) {
        Vault door = vault;
        HouseWindow shown = window;
        if (door == null || shown == null) return;
        // Founded since: what was chosen on the way in is kept from now on.
        if (keptLook != null) keptLook.keep();
        rooms = new Rooms(open, door, new Rooms.Outside(clock, random), appearance, background, this::locked);
        shown.show(rooms.node());
        rooms.focus();
        Rooms entered = rooms;
        // Once more when the window has settled: the first pulse after a change of content looks for a focus of its
        // own.
        background.run(() -> true, settled -> entered.focus());
    }

    /** The shell has thrown everything shown away; the store is closed and the way in is shown again. */
    private void locked() {
        Rooms left = rooms;
        rooms = null;
        if (left == null) return;
        if (demonstration != null) {
            leave();
            return;
        }
        background.run(left::lock, ending -> {}, this::tell);
        wayIn();
    }

    private void leave() {
        if (leaving) return;
        leaving = true;
        Rooms left = rooms;
        rooms = null;
        if (left == null) {
            end();
            return;
        }
        left.close();
        show(new ClosingScreen(appearance, ClosingScreen.Why.BACKUP).node());
        background.run(() -> left.end(demonstration == null), ending -> end(), trouble -> {
            tell(trouble);
            end();
        });
    }

    private void end() {
        if (vault != null) vault.close();
        if (demonstration != null) demonstration.close();
        Platform.exit();
    }

    private void tell(Throwable bug) {
        Rooms open = rooms;
        if (open != null) open.tell(bug);
        else Diagnostics.trouble(bug);
    }

    private void show(javafx.scene.Node node) {
        if (window != null) window.show(node);
    }
}
