document.querySelector("#suche")?.setAttribute("data-started", "");
