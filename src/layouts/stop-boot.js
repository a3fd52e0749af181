{
  const root = document.documentElement;
  const sheet = new CSSStyleSheet();
  const mark = () => {
    let stop, by;
    try {
      const told = sessionStorage.getItem('checker-stop');
      const isAsked = 'asks' in root.dataset;
      const said = !isAsked && /"(emergency|today)":"(?:yes|not)/.exec(sessionStorage.getItem('safety-check'));
      if (told === 'emergency' || told === 'today') [stop, by] = [told, 'checker'];
      else if (said) [stop, by] = [said[1], 'safety'];
    } catch {}
    if (stop) {
      root.dataset.stop = stop;
      const others = `.help-first [data-if]:not([data-if=${stop}],[data-if=${by}])`;
      sheet.replaceSync(`.help-first{display:block!important}.help-first~*,${others}{display:none!important}`);
    } else delete root.dataset.stop;
    document.adoptedStyleSheets = stop ? [sheet] : [];
  };
  mark();
  addEventListener('pageshow', mark);
}
