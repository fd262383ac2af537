@NullMarked
package fr.permanence.stays.ui.rooms;

import org.jspecify.annotations.NullMarked;
