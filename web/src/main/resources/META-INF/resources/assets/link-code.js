"use strict";
// The code of a link stands after the # of the address, which browsers send to nobody. It belongs in the form, not
// in the address that history, bookmarks and sharing buttons keep. Only a click on the button sends it.
function takeCode() {
  const code = window.location.hash.slice(1);
  const placeOnThisPage = document.getElementById(code) !== null;
  if (code !== "" && !placeOnThisPage) {
    document.getElementById("code").value = code;
    window.history.replaceState(null, "", window.location.pathname);
  }
}
takeCode();
window.addEventListener("hashchange", takeCode);
