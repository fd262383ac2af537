@NullMarked
package fr.permanence.stays.ui.ready;

import org.jspecify.annotations.NullMarked;
