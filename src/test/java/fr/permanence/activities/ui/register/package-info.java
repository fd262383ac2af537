@NullMarked
package fr.permanence.activities.ui.register;

import org.jspecify.annotations.NullMarked;
