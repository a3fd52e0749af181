{
  const root = document.documentElement;
  const sheet = new CSSStyleSheet();
  const mark = () => {
    let stop, by;
    try {
      const told = sessionStorage.getItem('checker-stop');
      const wished = sessionStorage.getItem('routine-stop');
      const isAsked = 'asks' in root.dataset;
      const said = !isAsked && /"(emergency|today)":"(?:yes|not)/.exec(sessionStorage.getItem('safety-check'));
      if (told === 'emergency' || told === 'today') [stop, by] = [told, 'checker'];
      else if (said) [stop, by] = [said[1], 'safety'];
      else if (wished === 'emergency' || wished === 'today') [stop, by] = [wished, 'form'];
    } catch {}
    if (stop) {
      root.dataset.stop = stop;
      const others = `.get-help [data-if]:not([data-if=${stop}],[data-if=${by}])`;
      sheet.replaceSync(`.get-help{display:block!important}.get-help~*,${others}{display:none!important}`);
    } else delete root.dataset.stop;
    document.adoptedStyleSheets = stop ? [sheet] : [];
  };
  mark();
  addEventListener('pageshow', mark);
}
