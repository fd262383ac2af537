package fr.permanence.settings;

import fr.permanence.access.Session;
import fr.permanence.change.Undo;
import fr.permanence.settings.lists.HouseLists;

/** Everything the place "Réglages" works with, for one who signed in. */
public record Settings(
        Session session,
        Accounts accounts,
        HouseSettings house,
        KeptBackups backups,
        HouseLists lists,
        StaySettings stays,
        Undo undo) {}
