package fr.permanence.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses the window: AtlantaFX below, the house's tokens and classes above, followed live when the look changes. */
public final class Theme {
    private static final List<String> FACES = List.of("Regular", "Medium", "SemiBold");

    private final Appearance appearance;

    public Theme(Appearance appearance) {
        this.appearance = appearance;
        FACES.forEach(Theme::loadFace);
    }

    /** Dresses a scene and keeps it dressed as the appearance changes. Call it once for each scene. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheet("tokens.css"), sheet("house.css"));
        InvalidationListener changed = observed -> redress(scene);
        appearance.shadeProperty().addListener(changed);
        appearance.textSizeProperty().addListener(changed);
        Platform.getPreferences().colorSchemeProperty().addListener(changed);
        redress(scene);
    }

    private void redress(Scene scene) {
        String base = isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!Objects.equals(base, Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(base);
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeAll(List.of("light", "dark"));
        classes.removeAll(Stream.of(TextSize.values()).map(TextSize::styleClass).toList());
        classes.addAll(List.of(
                isDark() ? "dark" : "light", appearance.textSizeProperty().get().styleClass()));
    }

    private boolean isDark() {
        return switch (appearance.shadeProperty().get()) {
            case LIGHT -> false;
            case DARK -> true;
            case AS_SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    private static void loadFace(String face) {
        try (InputStream font = Theme.class.getResourceAsStream("fonts/InterTabular-" + face + ".otf")) {
            Font.loadFont(Objects.requireNonNull(font, face), -1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
